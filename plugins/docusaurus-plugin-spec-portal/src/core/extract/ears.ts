import type {EarsPattern, Level} from '../../model/item.ts';

const OPENING = /^\W*(?<word>when|if|while|where)\b/i;
const OBLIGATION = /\b(?:shall|must)\b/i;

/** The EARS pattern of a requirement by the word it opens with: in capitals, or with an obligation further on; null for others. */
export function earsOf(statement: string): EarsPattern | null {
  const word = OPENING.exec(statement)?.groups?.['word'];
  if (word === undefined || (word !== word.toUpperCase() && !OBLIGATION.test(statement))) return null;
  return PATTERNS.find((pattern) => pattern === word.toLowerCase()) ?? null;
}

const PATTERNS: readonly EarsPattern[] = ['when', 'if', 'while', 'where'];

/** EARS is also written in small letters, and in Japanese and Chinese; only a criterion may be read so. */
const IN_SMALL_LETTERS: readonly (readonly [RegExp, Level])[] = [
  [/\b(?:shall|must)\b|(?:なければならない|こと|ものとする)[。.]?$|必须|应当/, 'must'],
  [/\bshould\b|(?:べきである|望ましい)[。.]?$/, 'should'],
];

export function earsLevelOf(criterion: string): Level | null {
  return IN_SMALL_LETTERS.find(([words]) => words.test(criterion))?.[1] ?? null;
}
