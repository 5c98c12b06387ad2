import {identityOf} from '../text/ids.ts';

export {FAMILY_OF_KIND} from '../text/ids.ts';
export {plainName} from '../text/plainName.ts';

/** An id split where its last digits begin: what a range of ids shares, and the number within. */
export interface IdKey {
  readonly head: string;
  /** -1 for an id that ends in no number. */
  readonly number: number;
}

/** One name for all spellings of an id by the core's grammar; other names compare in small letters. */
export function idKey(id: string): IdKey {
  const name = identityOf(id);
  const [, head = '', digits = ''] = /^(.*?)(\d{1,9})$/su.exec(name) ?? [];
  return digits === '' ? {head: name, number: -1} : {head, number: Number(digits)};
}

/** The head of all ids that begin so and go on with a number. */
export function headOf(prefix: string): string {
  return idKey(`${prefix}0`).head;
}
