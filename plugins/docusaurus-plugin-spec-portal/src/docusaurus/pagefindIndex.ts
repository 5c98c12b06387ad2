import {rm} from 'node:fs/promises';
import type {EngineRecord} from '../core/index.ts';

/** What we use of Pagefind's package; it is an optional peer, so its types may be absent. */
interface PagefindPackage {
  readonly createIndex: (
    options: object,
  ) => Promise<{readonly index?: PagefindIndex; readonly errors: readonly string[]}>;
  readonly close: () => Promise<unknown>;
}

interface PagefindIndex {
  readonly addCustomRecord: (record: object) => Promise<{readonly errors: readonly string[]}>;
  readonly writeFiles: (options: {readonly outputPath: string}) => Promise<{readonly errors: readonly string[]}>;
}

/** Records that are on their way to Pagefind's process at once. */
const BATCH = 200;

/**
 * Writes Pagefind's index of the records into a folder of the built site.
 * @throws Error when Pagefind is not installed, or reports one.
 */
export async function writePagefindIndex(
  records: readonly EngineRecord[],
  folder: string,
  language: string,
): Promise<void> {
  const pagefind = await installed();
  try {
    const {index, errors} = await pagefind.createIndex({forceLanguage: language});
    stopAt(errors);
    if (!index) throw new Error('Pagefind made no index and told no reason.');
    for (let at = 0; at < records.length; at += BATCH) {
      const batch = records.slice(at, at + BATCH);
      const answers = await Promise.all(batch.map((record) => index.addCustomRecord(toPagefind(record, language))));
      stopAt(answers.flatMap((answer) => answer.errors));
    }
    await rm(folder, {recursive: true, force: true});
    stopAt((await index.writeFiles({outputPath: folder})).errors);
  } finally {
    await pagefind.close();
  }
}

/** The title counts as Pagefind counts titles: as metadata, and as the first words. */
export function toPagefind(record: EngineRecord, language: string): object {
  const {name, kind, title, text, href, in: of, status, stage, facts, has} = record;
  return {
    url: href,
    // A record without any words cannot be indexed.
    content: [title, text].filter((part) => part !== '').join('. ') || name,
    language,
    meta: {title, id: name, kind, in: of, status, stage},
    filters: {...facts, has},
  };
}

async function installed(): Promise<PagefindPackage> {
  const name = 'pagefind';
  try {
    return (await import(name)) as PagefindPackage;
  } catch (error) {
    throw new Error(
      'The option `searchAdapter` is "pagefind", and the package `pagefind` is not installed beside the site: run `npm install pagefind`.',
      {cause: error},
    );
  }
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
