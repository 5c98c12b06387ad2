import {type CsvOptions, type CsvRecord, toCsv} from './csv.ts';

/** The matrix as a table of words: one row per requirement, in the order of the page. */
export interface MatrixSheet {
  readonly columns: CsvRecord;
  readonly rows: readonly CsvRecord[];
  readonly source: SheetSource;
}

/** Where the rows come from, for the reader of a file that has left the portal. */
export interface SheetSource {
  /** Web address or name; null when unknown. */
  readonly repository: string | null;
  readonly commit: string | null;
  /** The day the portal was made, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Which rows of a sheet are wanted, and the words they were narrowed by; none for all. */
export interface SheetView {
  readonly rows: readonly number[] | null;
  readonly filter: string;
}

/**
 * The sheet as a file: first what it is and where it comes from, then the names of the columns, then the rows. Every
 * record has as many cells, as RFC 4180 wants it.
 */
export function matrixCsv(sheet: MatrixSheet, {rows, filter}: SheetView, options: CsvOptions = {}): string {
  const {columns, source} = sheet;
  const shown = rows === null ? sheet.rows : rows.flatMap((index) => (sheet.rows[index] ? [sheet.rows[index]] : []));
  const about: readonly CsvRecord[] = [
    ['Repository', source.repository ?? 'unknown'],
    ['Commit', source.commit ?? 'unknown'],
    ['Date', source.date],
    ['Filter', filter === '' ? 'none' : filter],
    ['Rows', String(shown.length)],
  ];
  const wide = about.map((record) => [...record, ...columns.slice(record.length).map(() => '')]);
  return toCsv([...wide, columns, ...shown], options);
}

/** `matrix-acme-platform-1a2b3c4-2026-03-01-state-gap.csv`: who finds the file knows what it is. */
export function matrixFileName({repository, commit, date}: SheetSource, filter: string): string {
  const name = (repository ?? '').split('/').slice(-2).join('-');
  const parts = ['matrix', name, (commit ?? '').slice(0, 7), date, filter];
  return `${parts.map(fileWord).filter(Boolean).join('-')}.csv`;
}

const LONGEST = 60;

function fileWord(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-|-$/g, '');
}
