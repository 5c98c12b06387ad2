import {visible} from '../model/visible.ts';

/** One document as a list shows it. */
export interface ListedRow {
  readonly key: string;
  readonly title: string;
  readonly path: string;
  readonly status: {readonly label: string};
}

/** Rows as columns: key, status, title, path; the narrower ones padded, so that a terminal reads like a table. */
export function formatList(rows: readonly ListedRow[]): string {
  const widest = (values: readonly string[]): number => Math.max(0, ...values.map((value) => value.length));
  const keyWidth = widest(rows.map(({key}) => key));
  const statusWidth = widest(rows.map(({status}) => status.label));
  return rows
    .map(({key, status, title, path}) =>
      visible(`${key.padEnd(keyWidth)}  ${status.label.padEnd(statusWidth)}  ${title}  ${path}`),
    )
    .join('\n');
}
