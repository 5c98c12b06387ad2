import type {List, Paragraph} from 'mdast';
import type {Field} from '../../model/field.ts';
import type {Position} from '../../model/position.ts';
import type {Status, WrittenStatus} from '../../model/status.ts';
import {inlineText} from '../text/inlineText.ts';
import {cleanStatus} from './cleanStatus.ts';
import {derivedStatuses} from './derivedStatus.ts';
import {fieldsNamed, normalKey} from './fields.ts';
import {isMenu, isNothing} from './fieldValues.ts';
import type {FileContext} from './fileContext.ts';
import type {Section} from './sections.ts';
import {isLifeCycle, knownWords, stageOf} from './statusVocabulary.ts';

const STATUS_KEYS = [
  'status',
  'state',
  'estado',
  'estatus',
  'statut',
  'état',
  'stato',
  'zustand',
  'situação',
  'situacao',
  'stan',
  'stav',
  'durum',
  'tillstånd',
  'статус',
  'состояние',
  'стан',
  'ステータス',
  '状態',
  '状态',
  '狀態',
  '상태',
  'decision status',
  'adr status',
  'spec status',
  'current status',
  'document status',
];

export function isStatusKey(key: string): boolean {
  return STATUS_KEYS.includes(normalKey(key));
}

/** Everything a file tells about its status: what is written, in the order it counts, then what only its place or title says. */
export function extractStatuses(context: FileContext, fields: readonly Field[]): readonly Status[] {
  const written = fieldsNamed(fields, STATUS_KEYS).flatMap((field) =>
    statusOf(field.value, field.carrier, field.position, context),
  );
  return [...written, ...sectionStatuses(context, written.length > 0), ...derivedStatuses(context)];
}

/** Sections called Status; beside a metadata field only those that plainly speak of the whole document. */
function sectionStatuses(context: FileContext, hasField: boolean): readonly WrittenStatus[] {
  const sections = context.sections.filter(({depth}) => !hasField || depth <= 2);
  const [section] = sections.filter((each) => isStatusSection(each) || headingValue(each) !== null);
  if (!section?.heading) return [];
  const inHeading = headingValue(section);
  if (inHeading !== null) return statusOf(inHeading, 'section', context.placeOf(section.heading), context);
  const line = statusLine(section);
  const found = line ? statusOf(firstLine(line), 'section', context.placeOf(line), context) : [];
  return found.filter(
    ({written}) => !hasField || knownWords(written, context.settings.statuses) === written.split(' ').length,
  );
}

function isStatusSection({title}: Section): boolean {
  return STATUS_KEYS.includes(plainTitle(title).toLowerCase());
}

/** `## Status: Accepted`. */
function headingValue({title, depth}: Section): string | null {
  const [, key = '', value = ''] = /^([\p{L} ]{2,20}?)\s*[:：]\s*(\S.*)$/su.exec(plainTitle(title)) ?? [];
  return depth === 2 && isStatusKey(key) ? value : null;
}

/** Without number, emoji and colon: `## 1. Status`, `## Status:`. */
function plainTitle(title: string): string {
  return title
    .replaceAll(/\p{Extended_Pictographic}|\uFE0F/gu, '')
    .trim()
    .replace(/^[\d.]+[.)]?\s+/, '')
    .replace(/(?<!\s)\s*[:：]$/, '');
}

function statusLine({blocks}: Section): Paragraph | null {
  const block = blocks.find(({type}) => type === 'paragraph' || type === 'list');
  if (block?.type === 'paragraph') return block;
  const item = block?.type === 'list' ? chosenItem(block) : undefined;
  const first = item?.children[0];
  return first?.type === 'paragraph' ? first : null;
}

/** Of a list of check boxes the ticked one counts, if it is one. */
function chosenItem({children}: List): List['children'][number] | undefined {
  if (!children.some(({checked}) => typeof checked === 'boolean')) return children[0];
  const [ticked, ...others] = children.filter(({checked}) => checked === true);
  return others.length === 0 ? ticked : undefined;
}

function firstLine(paragraph: Paragraph): string {
  return (
    inlineText(paragraph)
      .text.split('\n')
      .find((text) => text.trim() !== '') ?? ''
  );
}

function statusOf(
  value: string,
  carrier: WrittenStatus['carrier'],
  position: Position,
  {settings}: FileContext,
): readonly WrittenStatus[] {
  const written = cleanStatus(value, settings.statuses);
  if (
    written === '' ||
    isNothing(value) ||
    isNothing(written) ||
    isMenu(value) ||
    isLifeCycle(value) ||
    /^[[{<].*[\]}>]$/.test(written)
  )
    return [];
  return [{source: 'written', written, stage: stageOf(written, settings.statuses), carrier, position}];
}
