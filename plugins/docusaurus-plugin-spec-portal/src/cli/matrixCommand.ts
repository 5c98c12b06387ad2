import {resolve} from 'node:path';
import {filterOf, IN_REPOSITORY, matrixCsv, selectMatrix, textOf} from '../core/index.ts';
import type {Evidence} from '../model/evidence.ts';
import type {Trace} from '../model/trace.ts';
import {writeNamedFile} from '../node/index.ts';
import type {ResolvedOptions} from '../options.ts';
import {formatMatrix} from '../report/index.ts';

/** Which rows of the matrix are wanted, and how. */
export interface MatrixWish {
  /** In the grammar of the portal's lists: `state:gap level:must`. */
  readonly filter: string;
  readonly as: 'text' | 'csv' | 'json';
  readonly withByteOrderMark: boolean;
  readonly file: string | null;
}

/** The matrix as text: the rows the page shows for the same filter. */
export function matrixText(trace: Trace, options: ResolvedOptions, evidence: Evidence, wish: MatrixWish): string {
  const filter = filterOf(wish.filter);
  const {sheet, rows} = selectMatrix(trace, options, evidence, IN_REPOSITORY, filter);
  if (wish.as === 'csv') return matrixCsv(sheet, {rows, filter: textOf(filter)}, wish);
  const shown = rows.flatMap((index) => (sheet.rows[index] ? [sheet.rows[index]] : []));
  if (wish.as === 'text') return shown.length === 0 ? '' : `${formatMatrix(sheet.columns, shown)}\n`;
  const records = shown.map((row) => Object.fromEntries(sheet.columns.map((name, index) => [name, row[index]])));
  return `${JSON.stringify(records, null, 1)}\n`;
}

/** Puts a text into a file, or on the output when there is none. */
export async function deliver(text: string, file: string | null, output: {write(text: string): void}): Promise<void> {
  if (file === null) output.write(text);
  else await writeNamedFile(resolve(file), text);
}
