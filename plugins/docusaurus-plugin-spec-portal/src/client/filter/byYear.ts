/** Rows of one calendar year, newest first; `year` is null for rows without a date. */
export interface Year<Row> {
  readonly year: string | null;
  readonly rows: readonly Row[];
}

/** Rows by the year of their date, the newest year and day first, those without a date last. Rows of one day keep their order. */
export function byYear<Row extends {readonly date: string | null}>(rows: readonly Row[]): readonly Year<Row>[] {
  const sorted = rows.toSorted((a, b) => {
    const [first, second] = [a.date ?? '', b.date ?? ''];
    return first === second ? 0 : first < second ? 1 : -1;
  });
  const years = new Map<string | null, Row[]>();
  for (const row of sorted) {
    const year = row.date === null ? null : row.date.slice(0, 4);
    const group = years.get(year);
    if (group) group.push(row);
    else years.set(year, [row]);
  }
  return [...years].map(([year, group]) => ({year, rows: group}));
}
