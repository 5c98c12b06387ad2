import type {ArtifactDates} from '../../model/artifact.ts';
import type {Field} from '../../model/field.ts';
import {fieldNamed} from './fields.ts';

const CREATED = ['created', 'created at', 'date created', 'date', 'datum', 'fecha', 'data', 'дата'];
const UPDATED = ['last updated', 'updated', 'updated at', 'last modified', 'modified'];

/** Dates an author wrote, as ISO 8601 calendar dates; null when absent or not a date. */
export function extractDates(fields: readonly Field[]): ArtifactDates {
  return {created: isoDate(fieldNamed(fields, CREATED)?.value), updated: isoDate(fieldNamed(fields, UPDATED)?.value)};
}

/** The first `YYYY-MM-DD` of a value. Other notations are ambiguous between countries and stay text. */
export function isoDate(value: string | undefined): string | null {
  return value === undefined ? null : (/\b(\d{4}-\d{2}-\d{2})\b/.exec(value)?.[1] ?? null);
}
