import {type MatrixSheet, matrixCsv, matrixFileName, type SheetView} from '../../core/present/csv/matrixSheet.ts';

/**
 * Hands the reader a file with the rows of a view. Statements and places are not on the page: they are fetched now.
 * @throws Error when the sheet cannot be fetched.
 */
export async function exportMatrix(address: string, view: SheetView): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  const sheet = toSheet(await response.json());
  download(matrixFileName(sheet.source, view.filter), matrixCsv(sheet, view, {withByteOrderMark: true}));
}

/** The file is written by the same build as this code. */
function toSheet(json: unknown): MatrixSheet {
  return json as MatrixSheet;
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'text/csv;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
