import type {ReferenceForm, ReferenceTarget} from '../../model/reference.ts';
import type {InlineText} from '../text/inlineText.ts';
import {type IdToken, idTokensIn} from './idTokens.ts';

/** Names in a block's prose: one, qualified by an artifact, a range or a list. */
export interface IdMention {
  readonly start: number;
  readonly end: number;
  readonly form: ReferenceForm;
  readonly targets: readonly ReferenceTarget[];
}

const MAX_RANGE = 200;

/** Reads the names of a block from left to right; each character belongs to one mention at most. */
export function idMentionsIn(flat: InlineText): readonly IdMention[] {
  const tokens = idTokensIn(flat);
  const mentions: IdMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const {mentions: found, next} = readMention(tokens, at, flat.text);
    mentions.push(...found);
    at = next;
  }
  return mentions;
}

interface Read {
  readonly mentions: readonly IdMention[];
  readonly next: number;
}

/** The artifact whose item a name means, and where its own name stands when that belongs to the mention. */
interface Qualifier {
  readonly artifact: string;
  readonly start: number | null;
}

const QUALIFIES =
  /^(?:\s*[/#]|\s*§\s*|::?\s?|(?:['’]s)?\s+(?:own\s+)?(?:(?:requirements?|tasks?|criteri(?:on|a)|stor(?:y|ies)|scenarios?)\s+)?§?|\s*\((?:see )?its\s+)$/i;
const NUMBER_BEFORE = /(?:^|[\s([])(?<number>\d{2,4})\s*[/#]\s*$/;

function readMention(tokens: readonly IdToken[], at: number, text: string): Read {
  const token = tokens[at] as IdToken;
  const following = tokens[at + 1];
  if (!token.isArtifact) {
    const qualifier = numberBefore(token, text) ?? ownerAfter(tokens, at, text);
    return withMoreNumbers(token, qualifier, readItems(tokens, at, text, qualifier), text);
  }
  if (following && !following.isArtifact && QUALIFIES.test(text.slice(token.end, following.start))) {
    const qualifier = {artifact: token.name, start: token.start};
    return withMoreNumbers(following, qualifier, readItems(tokens, at + 1, text, qualifier), text);
  }
  return withMoreNumbers(token, null, readItems(tokens, at, text, null), text);
}

/** `049/FR-034`. */
function numberBefore({start}: IdToken, text: string): Qualifier | null {
  const before = text.slice(Math.max(0, start - 12), start);
  const number = NUMBER_BEFORE.exec(before)?.groups?.['number'];
  return number ? {artifact: number, start: start - before.length + before.lastIndexOf(number)} : null;
}

const LIST_WORD = /^\s*(?:,|\/|&|\+|and|or|und|,\s*(?:and|or))\s*$/;
const LONGEST_LIST = 20;

/** `FR-013 of spec 076`, `FR-001 and FR-002 of SPEC-012`: the artifact stands behind the list. */
function ownerAfter(tokens: readonly IdToken[], at: number, text: string): Qualifier | null {
  for (let index = at; index < at + LONGEST_LIST; index++) {
    const [token, following] = [tokens[index], tokens[index + 1]];
    if (!token || !following) return null;
    const between = text.slice(token.end, following.start);
    if (following.isArtifact) {
      // Things are written down *in* a decision; only a spec has items of its own there.
      const owns = following.family === 'ADR' ? /^\s+of\s+(?:the\s+)?$/ : /^\s+(?:of|in|from)\s+(?:the\s+)?$/;
      return owns.test(between) ? {artifact: following.name, start: null} : null;
    }
    if (following.family !== token.family || !(LIST_WORD.test(between) || RANGE_WORD.test(between))) return null;
  }
  return null;
}

/** One name or range; after a qualified one, the rest of its list belongs to the same artifact. */
function readItems(tokens: readonly IdToken[], at: number, text: string, qualifier: Qualifier | null): Read {
  const mentions: IdMention[] = [];
  let index = at;
  for (let start = qualifier?.start; ; start = undefined) {
    const token = tokens[index] as IdToken;
    const {names, end, next} = readRange(tokens, index, text);
    const targets = names.map((name) => targetOf(name, token, qualifier));
    mentions.push({
      start: start ?? token.start,
      end,
      form: names.length > 1 ? 'range' : qualifier ? 'qualified-id' : 'id',
      targets,
    });
    index = next;
    const following = tokens[index];
    const continues =
      qualifier && following && !following.isArtifact && LIST_WORD.test(text.slice(end, following.start));
    if (!continues) return {mentions, next: index};
  }
}

function targetOf(name: string, {written}: IdToken, qualifier: Qualifier | null): ReferenceTarget {
  if (qualifier) return {by: 'qualified-id', artifact: qualifier.artifact, id: name};
  return written === 'words' ? {by: 'name', name} : {by: 'id', id: name};
}

const MORE_NUMBERS =
  /^(?:\s*\([^()]{0,60}\))?\s*(?<word>,|&|\+|and|or|und|,\s*(?:and|or))\s*#?(?<number>\d{1,4})(?![\p{L}\p{N}_%]|[.,:]\d|-\p{L}|\.\p{L})/u;

/** `specs 022, 026 and 039`, `ADR 0016 and 0017`, `User Stories 1 and 2`: numbers that go on without the word. */
function withMoreNumbers(token: IdToken, qualifier: Qualifier | null, {mentions, next}: Read, text: string): Read {
  if (token.number === '' || !(token.isArtifact || token.isPlural)) return {mentions, next};
  const all = [...mentions];
  for (let end = all.at(-1)?.end ?? token.end; ; ) {
    const match = MORE_NUMBERS.exec(text.slice(end, end + 90));
    const {word = '', number = ''} = match?.groups ?? {};
    const isAlike =
      number.length === token.number.length && (token.isPlural || (number.length > 2 && !word.startsWith(',')));
    if (!match || !(isAlike || (token.isPlural && number.length <= 2 && token.number.length <= 2))) break;
    end += match[0].length;
    // A number promises nothing, even behind a written id.
    const target = targetOf(token.prefix + number, {...token, written: token.isArtifact ? 'words' : 'id'}, qualifier);
    all.push({start: end - number.length, end, form: qualifier ? 'qualified-id' : 'id', targets: [target]});
  }
  return {mentions: all, next};
}

const RANGE_WORD = /^\s*(?:\.{2,3}|…|–|—|-|~|to|through|thru|until|bis)\s*$/;
const NUMBER_AFTER =
  /^(?<sign>\s?(?:\.{2,3}|…|–|—|-)\s?|\s(?:to|through|thru|bis)\s|\/)(?<digits>\d{1,4})(?![\d\p{L}]|\.\d|-\p{L})/u;

interface Range {
  readonly names: readonly string[];
  readonly end: number;
  readonly next: number;
}

function readRange(tokens: readonly IdToken[], at: number, text: string): Range {
  const token = tokens[at] as IdToken;
  const following = tokens[at + 1];
  const alone = {names: [token.name], end: token.end, next: at + 1};
  if (token.number === '') return alone;
  if (following?.family === token.family && RANGE_WORD.test(text.slice(token.end, following.start))) {
    const names = expand(token, following.number);
    return names ? {names, end: following.end, next: at + 2} : alone;
  }
  const match = NUMBER_AFTER.exec(text.slice(token.end, token.end + 20));
  const {sign = '', digits = ''} = match?.groups ?? {};
  if (!match || digits.length !== token.number.length) return alone;
  if (sign === '/') return readSlashList(token, text, at);
  const names = expand(token, digits);
  return names ? {names, end: token.end + match[0].length, next: at + 1} : alone;
}

const SLASH_NUMBER = /^\/(\d{1,4})(?!\d)/;

/** `FR-008/009/010`. */
function readSlashList(token: IdToken, text: string, at: number): Range {
  const names = [token.name];
  let end = token.end;
  const nextNumber = () => SLASH_NUMBER.exec(text.slice(end, end + 6));
  for (let match = nextNumber(); match?.[1]?.length === token.number.length; match = nextNumber()) {
    names.push(token.prefix + match[1]);
    end += match[0].length;
  }
  return {names, end, next: at + 1};
}

function expand({number, prefix}: IdToken, lastNumber: string): readonly string[] | null {
  const from = Number(number);
  const to = Number(lastNumber);
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from || to - from > MAX_RANGE) return null;
  return Array.from({length: to - from + 1}, (_, index) => prefix + String(from + index).padStart(number.length, '0'));
}
