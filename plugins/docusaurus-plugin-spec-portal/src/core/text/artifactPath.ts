import {baseName, folderOf, stemOf} from './paths.ts';

const GENERIC = /^(?:spec|readme|index|requirements|proposal|prd|design|plan|tasks)\.(?:md|markdown|mdx)$/i;
/** Folders that sort documents and name none: `modules/gateway/docs/PRD.md` belongs to the gateway. */
const SHELF = /^(?:docs?|documentation|specs?)$/i;

/** A file whose folder, not the file, carries the name. */
export function hasGenericName(path: string): boolean {
  return GENERIC.test(baseName(path));
}

/** The name a path gives its artifact: the folder of `spec.md`, else the file's own. */
export function pathName(path: string): string {
  if (hasGenericName(path)) {
    const folder = folderOf(path)
      .split('/')
      .findLast((name) => name !== '' && !SHELF.test(name));
    if (folder !== undefined) return folder;
  }
  return stemOf(path).replace(/\.(?:spec|runbook)$/i, '');
}

/** The number a path gives its artifact: `0012-use-x.md`, `adr-012-use-x.md`, `012-backups/spec.md`; null for dates and none. */
export function pathNumber(path: string): string | null {
  const name = pathName(path);
  if (/^\d{4}-\d{2}-\d{2}\b|^\d{8}\b/.test(name)) return null;
  return /^(?:(?:adr|spec|rb|rfc|prd)[-_ ]?)?(\d{1,5})(?=$|[-_. ])/i.exec(name)?.[1] ?? null;
}
