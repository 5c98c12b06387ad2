import type {Field} from '../../model/field.ts';
import type {Position} from '../../model/position.ts';
import type {Status} from '../../model/status.ts';
import {inlineText, oneLine} from '../text/inlineText.ts';
import {fieldNamed, isMenu, normalKey} from './fields.ts';
import type {FileContext} from './fileContext.ts';
import {knownWords, stageOf} from './statusVocabulary.ts';

const STATUS_KEYS = ['status', 'state', 'estado', 'statut', 'stato', 'stand', 'ステータス', '状態', '状态', 'статус', 'decision status', 'adr status'];

export function isStatusKey(key: string): boolean {
  return STATUS_KEYS.includes(normalKey(key));
}

/** The artifact's status: a metadata field, else the first words of a section called Status. Null when unset. */
export function extractStatus(context: FileContext, fields: readonly Field[]): Status | null {
  const field = fieldNamed(fields, STATUS_KEYS);
  if (field) return statusOf(field.value, field.position, context);
  const section = context.sections.find(({title}) => STATUS_KEYS.includes(title.toLowerCase()));
  const block = section?.blocks.find(({type}) => type === 'paragraph' || type === 'list');
  if (!block) return null;
  const first = block.type === 'list' ? block.children[0]?.children[0] : block;
  if (first?.type !== 'paragraph') return null;
  const [line = ''] = inlineText(first).text.split('\n').filter((text) => text.trim() !== '');
  return statusOf(line, context.placeOf(first), context);
}

function statusOf(value: string, position: Position, {settings}: FileContext): Status | null {
  const written = cleanStatus(value, settings.statuses);
  if (written === '' || isMenu(value) || /^[[{<].*[\]}>]$/.test(value.trim())) return null;
  return {written, stage: stageOf(written, settings.statuses), position};
}

/** The author's word without emoji, emphasis, dates, links and remarks: `✅ Accepted (amended 2026-04-23)` is `Accepted`. */
export function cleanStatus(value: string, own: Readonly<Record<string, Status['stage']>> = {}): string {
  const [beforeRemark = ''] = value
    .replaceAll(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, '')
    .replaceAll(/[*_`~]/g, (mark) => (mark === '_' ? '_' : ''))
    .replace(/^\s*[-–—:]\s*/, '')
    .split(/\s*[(（,;:]\s*|\s+[-–—]+\s+|\.\s|\s*\d{4}-\d{2}-\d{2}/);
  const words = oneLine(beforeRemark).replace(/[.!]+$/, '');
  // A sentence that begins with a status word is a status and a remark: `Accepted as part of the March review of all …`.
  const known = knownWords(words, own);
  return known > 0 && words.split(' ').length > known + MAX_TAIL_WORDS ? words.split(' ').slice(0, known).join(' ') : words;
}

const MAX_TAIL_WORDS = 4;
