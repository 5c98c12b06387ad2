import type {ArtifactDates} from '../../model/artifact.ts';
import type {Field} from '../../model/field.ts';
import {fieldNamed} from './fields.ts';

const CREATED = [
  'created',
  'created at',
  'created on',
  'date created',
  'creation date',
  'date',
  'datum',
  'erstellt',
  'fecha',
  'creado',
  'fecha de creación',
  'créé',
  'date de création',
  'data',
  'criado',
  'дата',
  '日付',
  '作成日',
  '日期',
  '创建',
  '날짜',
  '작성일',
];
const UPDATED = [
  'last updated',
  'updated',
  'updated at',
  'last modified',
  'modified',
  'last update',
  'stand',
  'aktualisiert',
  'actualizado',
  'última actualización',
  'mis à jour',
  'atualizado',
  '更新日',
  '更新',
];

export const VERIFIED = [
  'last verified',
  'verified',
  'verified on',
  'last tested',
  'tested',
  'last reviewed',
  'last drill',
  'last exercised',
];

/** Dates an author wrote, as ISO 8601 calendar dates; null when absent or not a date. */
export function extractDates(fields: readonly Field[]): ArtifactDates {
  const dateOf = (names: readonly string[]) => isoDate(fieldNamed(fields, names)?.value);
  return {created: dateOf(CREATED), updated: dateOf(UPDATED), verified: dateOf(VERIFIED)};
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** Notations that mean one day everywhere. `05/02/2018` is ambiguous between countries and stays text. */
const NOTATIONS = [
  /(?<!\d)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(?<year>\\d{4})(?!\\d)`, 'i'),
  new RegExp(`\\b${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`, 'i'),
];

/** The first day a value names, as `YYYY-MM-DD`; null when it names none, or one that no calendar has. */
export function isoDate(value: string | undefined): string | null {
  const groups = NOTATIONS.map((notation) => notation.exec(value ?? '')?.groups).find((found) => found !== undefined);
  if (!groups) return null;
  const month = groups['month'] ?? String(MONTHS.indexOf((groups['name'] ?? '').slice(0, 3).toLowerCase()) + 1);
  const [year = 0, monthNumber = 0, day = 0] = [groups['year'], month, groups['day']].map(Number);
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > daysIn(year, monthNumber)) return null;
  return `${String(year).padStart(4, '0')}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
