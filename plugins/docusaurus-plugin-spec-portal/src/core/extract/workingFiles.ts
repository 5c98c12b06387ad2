import type {SourceFile} from '../../model/source.ts';
import {folderOf} from '../text/paths.ts';

const WORKING_FILE = /(?:^|\/)(?:research|quickstart|plan|tasks|[\w-]*review)\.(?:md|markdown|mdx)$/i;
const WORKING_FOLDER = /(?:^|\/)(?:contracts|checklists|verification|research|reviews?|notes)\//i;

/** A companion that records what was found out. */
export function isResearch({path, artifactPath}: SourceFile): boolean {
  return path !== artifactPath && /(?:^|\/)research(?:\.\w+$|\/)/i.test(path);
}

/**
 * Companions that work with the requirements of their spec and define none: research numbers its topics `R1`,
 * contracts their clauses, plans their phases.
 */
export function isCompanionThatCites({path, artifactPath}: SourceFile): boolean {
  if (path === artifactPath) return false;
  const folder = folderOf(artifactPath);
  const inside = folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  return WORKING_FILE.test(inside) || WORKING_FOLDER.test(inside);
}
