import type {Field} from '../../model/field.ts';
import {normalKey} from './fields.ts';
import {isUnfilled} from './fieldValues.ts';

const PLACEHOLDER_TITLE = /^\[[^\]]+\]$|^\{[^}]+\}$|^(?:\w+ )?template$|^\[?(?:FEATURE NAME|TITLE|DATE)\]?$|^NNNN\b/i;
const TELLING_KEYS = new Set([
  'feature branch',
  'created',
  'status',
  'input',
  'spec id',
  'id',
  'author',
  'date',
  'type',
  'last updated',
  'deciders',
  'decision makers',
]);

/** A file nobody has filled in: its title is a placeholder, or at least two of its metadata values are. */
export function isUnfilledTemplate(title: string, fields: readonly Field[]): boolean {
  if (PLACEHOLDER_TITLE.test(title)) return true;
  return fields.filter(({key, value}) => TELLING_KEYS.has(normalKey(key)) && isUnfilled(value)).length >= 2;
}
