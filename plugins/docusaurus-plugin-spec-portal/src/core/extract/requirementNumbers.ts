import type {Table, TableCell} from 'mdast';
import {onceOf} from '../../model/onceOf.ts';
import type {ReferenceForm, ReferenceTarget} from '../../model/reference.ts';
import {type InlineText, inlineText, oneLine} from '../text/inlineText.ts';
import {segmentAt} from '../text/placeAt.ts';
import type {TextBlock} from './blocks.ts';
import type {Section} from './sections.ts';

/** Numbers that name requirements because a word beside them says so. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly form: ReferenceForm;
  readonly targets: readonly ReferenceTarget[];
}

const NUMBER = String.raw`R?\d{1,3}[A-Z]?(?:\.\d{1,3}){0,3}`;
const LIST = String.raw`${NUMBER}(?:\s*(?:,|、|&|\band\b|-|–)\s*${NUMBER})*`;
/** `_Requirements: 1.1, 3A.2_` as a whole line; words about requirements are none. */
const KEY_LINE = new RegExp(
  String.raw`^[ \t]*(?:Requirements?|Req\.|要件|需求)[ \t]*[:：][ \t]*(?<list>${LIST})[ \t]*$`,
  'gim',
);
/** Whether a line holds nothing but the numbers of requirements. */
export function isRequirementLine(text: string): boolean {
  return WHOLE_LINE.test(text);
}

const WHOLE_LINE = new RegExp(KEY_LINE.source, 'i');
/** `Requirement 1.2`, `Requirements 2 and 3` in a sentence. */
const IN_SENTENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:Requirements?\s+|要件\s*)(?<list>${LIST})(?![\p{L}\p{N}%:]|\.\d)`,
  'gu',
);
/** `R1.2`: the number with its letter. */
const WITH_LETTER = /(?<![\p{L}\p{N}_.-])(?<list>R\d{1,3}[A-Z]?(?:\.\d{1,3}){1,3})(?![\p{L}\p{N}_-]|\.\d)/gu;

/** A block without any of these holds none of the forms. */
const NAMED = /req|要件|需求|R\d/i;

/** Requirements named by number: in a line of a task, in a sentence, or in a cell whose row or column is called so. */
export function requirementNumbersIn(block: TextBlock, flat: InlineText): readonly NumberMention[] {
  if (block.block.type === 'heading' || !/\d/.test(flat.text)) return [];
  if (block.block.type === 'tableCell' && isNamedCell(block.block, block.section)) {
    return WHOLE_LIST.test(flat.text) ? mentionsOf(flat.text, 0, flat, true) : [];
  }
  if (!NAMED.test(flat.text)) return [];
  const matches = (pattern: RegExp, isSure: boolean) =>
    [...flat.text.matchAll(pattern)].flatMap((match) => {
      const list = match.groups?.['list'] ?? '';
      return mentionsOf(list, match.index + match[0].lastIndexOf(list), flat, isSure);
    });
  return [...matches(KEY_LINE, true), ...matches(IN_SENTENCE, false), ...matches(WITH_LETTER, false)];
}

const WHOLE_LIST = new RegExp(String.raw`^\s*${LIST}\s*$`);
const CELL_KEY = /^(?:requirements?(?: ids?)?|req\.?(?: coverage| ids?)?|要件(?:\s*id)?)$/i;

function isNamedCell(cell: TableCell, section: Section): boolean {
  return CELL_KEY.test(cellTitles(section).get(cell) ?? '');
}

/** What a cell's column is called, or its row when the table lists keys and values. Heads have no title. */
const cellTitles = onceOf(
  ({blocks}: Section): ReadonlyMap<TableCell, string> =>
    new Map(blocks.flatMap((block) => (block.type === 'table' ? titlesOf(block) : []))),
);

function titlesOf({children: [head, ...rows]}: Table): readonly (readonly [TableCell, string])[] {
  const columns = head?.children.map((cell) => oneLine(inlineText(cell).text)) ?? [];
  return rows.flatMap(({children}) =>
    children.map((cell, index) => {
      const [first] = children;
      const isValue = children.length === 2 && index === 1 && first && !CELL_KEY.test(columns[1] ?? '');
      return [cell, isValue ? oneLine(inlineText(first).text) : (columns[index] ?? '')] as const;
    }),
  );
}

const ENTRY = new RegExp(String.raw`(?<first>${NUMBER})(?:\s*[-–]\s*(?<last>${NUMBER}))?`, 'g');

function mentionsOf(list: string, offset: number, flat: InlineText, isSure: boolean): readonly NumberMention[] {
  return [...list.matchAll(ENTRY)].flatMap((match): NumberMention[] => {
    const start = offset + match.index;
    const {first = '', last} = match.groups ?? {};
    if (segmentAt(flat, start)?.role !== 'prose') return [];
    const numbers = last === undefined ? [bare(first)] : range(bare(first), bare(last));
    const targets = numbers.map(
      (number): ReferenceTarget => ({by: 'exact-id', id: `R${number}`, within: 'artifact', isSure}),
    );
    return [{start, end: start + match[0].length, form: targets.length > 1 ? 'range' : 'id', targets}];
  });
}

function bare(number: string): string {
  return number.replace(/^R/i, '');
}

const MAX_RANGE = 50;
const LAST_NUMBER = /^(.*?)(?<!\d)(\d+)$/;

/** `2.1-2.6`, `1-3`; ends that do not count up in one place stay two numbers. */
function range(first: string, last: string): readonly string[] {
  const [, head = '', from = ''] = LAST_NUMBER.exec(first) ?? [];
  const [, lastHead = '', to = ''] = LAST_NUMBER.exec(last) ?? [];
  const count = Number(to) - Number(from);
  if (from === '' || to === '' || head !== lastHead || count <= 0 || count > MAX_RANGE) return [first, last];
  return Array.from({length: count + 1}, (_, index) => head + String(Number(from) + index));
}
