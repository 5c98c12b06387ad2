/** Rows of the matrix for a terminal: name, state, and what stands behind it; the place it is written in front. */
export function formatMatrix(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => {
      const of = (name: string) => row[columns.indexOf(name)] ?? '';
      const behind = [of('Decisions'), of('Runbooks')].filter(Boolean).join('; ');
      const through = of('Through the spec') === '' ? '' : `through the spec: ${of('Through the spec')}`;
      return [`${of('File')}:${of('Line')}`, of('Requirement'), of('State'), of('Reason'), behind || through]
        .filter(Boolean)
        .join('  ')
        .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
    })
    .join('\n');
}
