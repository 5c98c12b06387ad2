import type {Trace} from '../../model/trace.ts';
import type {DocumentVersions} from './documentVersions.ts';

/** One document took the place of another. */
export interface Superseded {
  /** Keys of the artifacts. */
  readonly older: string;
  readonly newer: string;
}

/** Finds what new words about a supersession mean today. A pair is told once: by the commit in which either side first said it. */
export function createSupersessions(
  trace: Trace,
): (versions: DocumentVersions, replacements: readonly string[]) => readonly Superseded[] {
  const byWords = new Map<string, Superseded>();
  for (const {type, from, to, raw} of trace.links) {
    if (type === 'supersedes') byWords.set(`${from.path} ${raw}`, {older: to.artifact, newer: from.artifact});
    if (type === 'superseded-by') byWords.set(`${from.path} ${raw}`, {older: from.artifact, newer: to.artifact});
  }
  const told = new Set<string>();
  return ({home}, replacements) =>
    replacements.flatMap((raw) => {
      const pair = byWords.get(`${home.main} ${raw}`);
      const sign = `${pair?.older} ${pair?.newer}`;
      if (!pair || pair.older === pair.newer || told.has(sign)) return [];
      told.add(sign);
      return [pair];
    });
}
