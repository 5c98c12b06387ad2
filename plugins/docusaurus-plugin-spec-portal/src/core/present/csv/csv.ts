/** One record of a table: cells as they are, nothing escaped. */
export type CsvRecord = readonly string[];

export interface CsvOptions {
  /** Spreadsheets take UTF-8 for what it is only when a byte order mark says so. */
  readonly withByteOrderMark?: boolean;
}

/**
 * Records as RFC 4180 has them: commas, quotes doubled, lines ended by CR LF. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front (OWASP, "CSV Injection"), so that a requirement's text never runs.
 */
export function toCsv(records: readonly CsvRecord[], {withByteOrderMark = false}: CsvOptions = {}): string {
  const lines = records.map((record) => `${record.map(cell).join(',')}\r\n`);
  return `${withByteOrderMark ? '\uFEFF' : ''}${lines.join('')}`;
}

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
