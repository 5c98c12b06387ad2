import type {DocumentVersions} from './documentVersions.ts';
import type {TodaysDocuments} from './todaysDocuments.ts';

/** One document took the place of another. */
export interface Superseded {
  /** Keys of the artifacts. */
  readonly older: string;
  readonly newer: string;
}

/** Finds what new words about a supersession mean today. A pair is told once: by the commit in which either side first said it. */
export function createSupersessions(
  today: TodaysDocuments,
): (versions: DocumentVersions, replacements: readonly string[]) => readonly Superseded[] {
  const byWords = new Map<string, Superseded>();
  for (const {type, path, from, to, raw} of today.supersessions)
    byWords.set(`${path} ${raw}`, type === 'supersedes' ? {older: to, newer: from} : {older: from, newer: to});
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
