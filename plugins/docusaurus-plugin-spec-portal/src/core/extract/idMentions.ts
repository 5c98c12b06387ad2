import type {ReferenceForm, ReferenceTarget} from '../../model/reference.ts';
import {ID_SOURCE, isArtifactFamily, isLookalike, type ParsedId, splitId} from '../text/ids.ts';
import type {InlineText} from '../text/inlineText.ts';

/** Ids named in a block's prose: one, qualified by an artifact, a range or a list. */
export interface IdMention {
  readonly start: number;
  readonly end: number;
  readonly form: ReferenceForm;
  readonly targets: readonly ReferenceTarget[];
}

interface Token {
  readonly id: ParsedId;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const ID_IN_TEXT = new RegExp(String.raw`(?<![\p{L}\p{N}_]|[^.]\.|[\p{L}\p{N}]-)${ID_SOURCE}(?![\p{L}\p{N}_]|-\p{L})`, 'gu');
/** Families that are written without a dash often enough to be worth a look-up. */
const DASHLESS = new Set(['T', 'US', 'CHK', 'FR', 'NFR', 'SC', 'TASK']);
const MAX_RANGE = 200;

/** Reads the ids of a block from left to right; each character belongs to one mention at most. */
export function idMentionsIn(flat: InlineText): readonly IdMention[] {
  const tokens = tokensOf(flat);
  const mentions: IdMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const {mentions: found, next} = readMention(tokens, at, flat.text);
    mentions.push(...found);
    at = next;
  }
  return mentions;
}

function tokensOf(flat: InlineText): readonly Token[] {
  return [...proseOf(flat).matchAll(ID_IN_TEXT)].flatMap((match) => {
    const {family = '', dash = '', number = ''} = match.groups ?? {};
    const id = splitId(family, dash, number);
    const [head = ''] = id.family.split('-');
    if (isLookalike(head) || (!id.hasDash && !DASHLESS.has(id.family))) return [];
    return [{id, written: match[0], start: match.index, end: match.index + match[0].length}];
  });
}

/** The text with everything but prose blanked out, so that no id grows into a link or code span beside it. */
function proseOf({text, segments}: InlineText): string {
  const parts = segments.map(({start, end, role}) => (role === 'prose' ? text.slice(start, end) : OBJECT.repeat(end - start)));
  // Between two segments stands at most a hard break.
  return parts.map((part, index) => text.slice(segments[index - 1]?.end ?? 0, segments[index]?.start) + part).join('');
}

/** Unicode's own stand-in for an object in a text: neither letter nor blank. */
const OBJECT = '\uFFFC';

const QUALIFIES = /^(?:\s+§?|\s*[/#]|\s*§\s*|::?\s?|'s\s+)$/;
const RANGE_WORD = /^\s*(?:\.{2,3}|…|–|—|-|~|to|through|thru|until|bis)\s*$/;
const LIST_WORD = /^\s*(?:,|\/|&|\+|and|or|und|,\s*(?:and|or))\s*$/;
const FOLDER_BEFORE = /(?:^|[\s([])(?:(?:spec|feature)\s+)?(?<folder>\d{2,4}(?:-[a-z0-9][a-z0-9-]*)?)(?:\s*[/#]\s*)$|(?:^|[\s([])(?<name>\d{3,4}-[a-z][a-z0-9-]*)\s+$/i;

function readMention(tokens: readonly Token[], at: number, text: string): {mentions: readonly IdMention[]; next: number} {
  const token = tokens[at] as Token;
  const following = tokens[at + 1];
  if (isArtifactFamily(token.id.family)) {
    const between = following ? text.slice(token.end, following.start) : '';
    if (following && !isArtifactFamily(following.id.family) && QUALIFIES.test(between)) {
      return readItems(tokens, at + 1, text, {artifact: token.written, start: token.start});
    }
    return readItems(tokens, at, text, null);
  }
  const before = FOLDER_BEFORE.exec(text.slice(0, token.start));
  const folder = before?.groups?.['folder'] ?? before?.groups?.['name'];
  return readItems(tokens, at, text, folder ? {artifact: folder, start: text.lastIndexOf(folder, token.start)} : null);
}

interface Qualifier {
  readonly artifact: string;
  readonly start: number;
}

/** One id or range; after a qualified one, the rest of its list belongs to the same artifact. */
function readItems(tokens: readonly Token[], at: number, text: string, qualifier: Qualifier | null): {mentions: readonly IdMention[]; next: number} {
  const mentions: IdMention[] = [];
  let index = at;
  for (let start = qualifier?.start; ; start = undefined) {
    const token = tokens[index] as Token;
    const {ids, end, next} = readRange(tokens, index, text);
    const targets = ids.map((id): ReferenceTarget => (qualifier ? {by: 'qualified-id', artifact: qualifier.artifact, id} : {by: 'id', id}));
    mentions.push({start: start ?? token.start, end, form: ids.length > 1 ? 'range' : qualifier ? 'qualified-id' : 'id', targets});
    index = next;
    const following = tokens[index];
    const continues = qualifier && following && !isArtifactFamily(following.id.family) && LIST_WORD.test(text.slice(end, following.start));
    if (!continues) return {mentions, next: index};
  }
}

function readRange(tokens: readonly Token[], at: number, text: string): {ids: readonly string[]; end: number; next: number} {
  const token = tokens[at] as Token;
  const following = tokens[at + 1];
  const alone = {ids: [token.written], end: token.end, next: at + 1};
  if (following?.id.family === token.id.family && RANGE_WORD.test(text.slice(token.end, following.start))) {
    const ids = expand(token, following.id.number);
    return ids ? {ids, end: following.end, next: at + 2} : alone;
  }
  const [, sign, digits] = /^(\s?(?:\.{2,3}|…|–|—|-)\s?|\/)(\d{1,4})(?![\d\p{L}.]|-\p{L})/u.exec(text.slice(token.end)) ?? [];
  if (!sign || !digits || digits.length !== token.id.number.length) return alone;
  const end = token.end + sign.length + digits.length;
  if (sign !== '/') {
    const ids = expand(token, digits);
    return ids ? {ids, end, next: at + 1} : alone;
  }
  return readSlashList(token, text, at);
}

/** `FR-008/009/010`. */
function readSlashList(token: Token, text: string, at: number): {ids: readonly string[]; end: number; next: number} {
  const ids = [token.written];
  let end = token.end;
  for (let match = SLASH_NUMBER.exec(text.slice(end)); match?.[1]?.length === token.id.number.length; match = SLASH_NUMBER.exec(text.slice(end))) {
    ids.push(withNumber(token, match[1]));
    end += match[0].length;
  }
  return {ids, end, next: at + 1};
}

const SLASH_NUMBER = /^\/(\d{1,4})(?!\d)/;

function expand(first: Token, lastNumber: string): readonly string[] | null {
  const from = Number(first.id.number);
  const to = Number(lastNumber);
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from || to - from > MAX_RANGE) return null;
  return Array.from({length: to - from + 1}, (_, index) => withNumber(first, String(from + index).padStart(first.id.number.length, '0')));
}

function withNumber({id, written}: Token, number: string): string {
  return written.slice(0, written.length - id.number.length) + number;
}
