import {ID_SOURCE, isArtifactFamily, isLookalike, splitId} from '../text/ids.ts';
import type {InlineText, Segment} from '../text/inlineText.ts';

/** One name in a block's prose, before anybody asks what stands around it. */
export interface IdToken {
  /** The name a reader of the trace would look up: `FR-001`, `SPEC-039` for the words `spec 039`, `US2` for `User Story 2`. */
  readonly name: string;
  /** What comes in front of the number in `name`; empty for a name without number. */
  readonly prefix: string;
  readonly number: string;
  readonly family: string;
  /** Names a whole artifact; others name an item. */
  readonly isArtifact: boolean;
  /** `id`: a promise that somebody has it; `words`: a reference only where somebody does. */
  readonly written: 'id' | 'words';
  /** `specs 022 and 039`: numbers go on after it. */
  readonly isPlural: boolean;
  readonly start: number;
  readonly end: number;
}

const AFTER_NUMBER = String.raw`(?![\p{L}\p{N}_%]|[.,:]\d|-\p{L}|\.\p{L})`;

const ID = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|[^.]\.)(?:(?<![\p{L}\p{N}]-)|(?<=[A-Z]{1,6}-?\d{1,5}-))${ID_SOURCE}(?![\p{L}\p{N}_]|-(?![A-Z]{1,6}-?\d)\p{L})`,
  'gu',
);
const RECORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/.#@-])(?<word>ADR|adr|Adr)(?<plural>[sS]?)(?:\s#?|#|[-\u2010\u2011]|(?<![sS]))(?<number>\d{1,4})${AFTER_NUMBER}`,
  'gu',
);
const SPEC = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/.#@-])(?<word>[Ss]pec|SPEC|[Ff]eature)(?<plural>[sS]?)(?:\s#?|[-\u2010\u2011])(?<number>\d{3,4})${AFTER_NUMBER}`,
  'gu',
);
const STORY =
  /(?<![\p{L}\p{N}_/.#-])(?<word>[Uu]ser\s+[Ss]tor|Stor)(?:y|(?<plural>ies))\s+#?(?<number>\d{1,2}[a-z]?)(?![\p{L}\p{N}_%]|[.:]\d)/gu;
const SLUG = /(?<![\p{L}\p{N}_/.#@-])\d{3,4}-[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\p{L}\p{N}_-]|\.\p{L}|\/(?![A-Z]))/gu;

/** Families that are written without a dash often enough to be worth a look-up. */
const DASHLESS = new Set(['T', 'US', 'CHK', 'FR', 'NFR', 'SC', 'TASK']);

/** All names of a block from left to right; none overlaps another. */
export function idTokensIn(flat: InlineText): readonly IdToken[] {
  const {text} = flat;
  // Most blocks hold no digit at all, and a plain look for a word is a tenth of a look for a name with its surroundings.
  if (!/\d/.test(text)) return [];
  const prose = proseOf(flat);
  const found = [...prose.matchAll(ID)].flatMap((match) => idToken(match));
  for (const {word, pattern, family} of WORDS)
    if (word.test(prose)) for (const match of prose.matchAll(pattern)) found.push(wordsToken(match, family));
  if (/\d{3}-[a-z]/.test(text))
    for (const {0: name, index: start} of text.matchAll(SLUG))
      found.push({...NAME, name, start, end: start + name.length});
  return inProse(found, flat);
}

/** The text with everything but prose blanked out, so that no id grows into a link or code span beside it. */
function proseOf({text, segments}: InlineText): string {
  const parts = segments.map(({start, end, role}) =>
    role === 'prose' ? text.slice(start, end) : OBJECT.repeat(end - start),
  );
  // Between two segments stands at most a hard break.
  return parts.map((part, index) => text.slice(segments[index - 1]?.end ?? 0, segments[index]?.start) + part).join('');
}

/** Unicode's own stand-in for an object in a text: neither letter nor blank. */
const OBJECT = '\uFFFC';

const WORDS = [
  {word: /adr/i, pattern: RECORD, family: 'ADR'},
  {word: /spec|feature/i, pattern: SPEC, family: 'SPEC'},
  {word: /stor/i, pattern: STORY, family: 'US'},
] as const;
const NAME = {prefix: '', number: '', family: '', isArtifact: true, written: 'words', isPlural: false} as const;

function idToken(match: RegExpExecArray): IdToken[] {
  const {family = '', dash = '', number = ''} = match.groups ?? {};
  const id = splitId(family, dash, number);
  const [head = ''] = id.family.split('-');
  if (isLookalike(head) || (!id.hasDash && !DASHLESS.has(id.family))) return [];
  const [name] = match;
  const prefix = name.slice(0, name.length - id.number.length);
  const isArtifact = isArtifactFamily(id.family);
  return [
    {
      name,
      prefix,
      number: id.number,
      family: id.family,
      isArtifact,
      written: 'id',
      isPlural: false,
      start: match.index,
      end: match.index + name.length,
    },
  ];
}

function wordsToken(match: RegExpExecArray, family: 'ADR' | 'SPEC' | 'US'): IdToken {
  const {plural = '', number = ''} = match.groups ?? {};
  const isArtifact = family !== 'US';
  const prefix = isArtifact ? `${family}-` : family;
  // A story without a dash means one of the own artifact, as `US2` does.
  const written = isArtifact ? 'words' : 'id';
  return {
    name: prefix + number,
    prefix,
    number,
    family,
    isArtifact,
    written,
    isPlural: plural !== '',
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** Prose speaks; link text speaks for its link, and code only where it is a folder's name as a whole. */
function inProse(tokens: readonly IdToken[], {segments}: InlineText): readonly IdToken[] {
  const kept: IdToken[] = [];
  let at = 0;
  for (const token of tokens.toSorted(
    (a, b) => a.start - b.start || Number(b.written === 'id') - Number(a.written === 'id'),
  )) {
    while (at < segments.length && (segments[at] as Segment).end <= token.start) at += 1;
    const segment = segments[at];
    if (!segment || token.start < segment.start || token.start < (kept.at(-1)?.end ?? 0)) continue;
    const isWholeCode =
      segment.role === 'code' && token.prefix === '' && token.start === segment.start && token.end === segment.end;
    if (segment.role === 'prose' || isWholeCode) kept.push(token);
  }
  return kept;
}
