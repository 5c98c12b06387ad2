import {termsIn} from '../../../core/search/words.ts';
import type {ShownRecord} from './shownRecord.ts';

/** Whether each phrase stands in the record word for word; case, accents and signs between the words do not count. */
export function holdsPhrases({title, whole, in: of}: ShownRecord, phrases: readonly string[]): boolean {
  const fields = [title, whole, of ?? ''].map(lineOf);
  return phrases.every((phrase) => fields.some((field) => field.includes(lineOf(phrase))));
}

function lineOf(text: string): string {
  return ` ${termsIn(text).join(' ')} `;
}
