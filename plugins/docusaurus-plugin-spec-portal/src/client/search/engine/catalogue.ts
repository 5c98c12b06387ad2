import {readAddresses} from '../../../core/search/addresses.ts';
import {type CoreFile, type NameColumn, SECTION_KIND} from '../../../core/search/indexFiles.ts';
import {type KnownItem, readRuns} from '../../../core/search/itemRuns.ts';
import {readNumbers} from '../../../core/search/numberText.ts';

/** What the core file tells of every record, read out when asked. */
export interface Catalogue {
  readonly core: CoreFile;
  readonly titles: readonly string[];
  readonly keys: readonly string[];
  /** By document, the number of its record; one more at the end. */
  readonly starts: Int32Array;
  readonly recordCount: number;
  readonly documentOf: (record: number) => number;
  /** An item or a section; null for a document. */
  readonly itemOf: (record: number) => KnownItem | null;
  /** Place among the sections of its document; -1 for other records. */
  readonly sectionOf: (record: number) => number;
  readonly kindOf: (record: number) => string;
  /** Address of a page of a document, 0 for the main one. */
  readonly pageHref: (document: number, page: number) => string;
  /** Without an anchor that only the texts know. */
  readonly hrefOf: (record: number) => string;
  readonly idOf: (record: number) => string;
  readonly shapeOf: (document: number) => number;
  readonly statusOf: (document: number) => CoreFile['statuses'][number] | null;
}

export function openCatalogue(core: CoreFile): Catalogue {
  const {documents, kinds, shapes, statuses, pages} = core;
  const titles = linesOf(documents.titles);
  const keys = linesOf(documents.keys);
  const kindNumbers = readNumbers(documents.kinds);
  const statusNumbers = readNumbers(documents.statuses);
  const shapeNumbers = readNumbers(documents.shapes);
  const sectionCounts = readNumbers(documents.sections);
  const section: KnownItem = {kind: kinds.indexOf(SECTION_KIND), page: 0, localId: null, anchor: null};
  const addressOf = readAddresses(documents.addresses, titles);
  const lengths = shapes.map((runs) => runs.reduce((sum, [, , count]) => sum + count, 0));
  const starts = new Int32Array(keys.length + 1);
  keys.forEach((_, document) => {
    const parts = (lengths[shapeNumbers[document] ?? 0] ?? 0) + (sectionCounts[document] ?? 0);
    starts[document + 1] = (starts[document] ?? 0) + 1 + parts;
  });
  const recordCount = starts[keys.length] ?? 0;
  const owners = new Int32Array(recordCount);
  keys.forEach((_, document) => {
    owners.fill(document, starts[document], starts[document + 1]);
  });
  const items = new Map<number, readonly KnownItem[]>();
  const itemsOfShape = (shape: number): readonly KnownItem[] => {
    const known = items.get(shape);
    if (known) return known;
    const made = readRuns(shapes[shape] ?? []);
    items.set(shape, made);
    return made;
  };
  const documentOf = (record: number): number => owners[record] ?? 0;
  const itemOf = (record: number): KnownItem | null => {
    const document = documentOf(record);
    const place = record - (starts[document] ?? 0) - 1;
    return place < 0 ? null : (itemsOfShape(shapeNumbers[document] ?? 0)[place] ?? section);
  };
  const pageHref = (document: number, page: number): string =>
    (page > 0 ? pages[document]?.[page - 1] : undefined) ?? addressOf(document);
  return {
    core,
    titles,
    keys,
    starts,
    recordCount,
    documentOf,
    itemOf,
    sectionOf(record) {
      const document = documentOf(record);
      const first = (starts[document + 1] ?? 0) - (sectionCounts[document] ?? 0);
      return record < first ? -1 : record - first;
    },
    pageHref,
    kindOf: (record) => kinds[itemOf(record)?.kind ?? kindNumbers[documentOf(record)] ?? 0] ?? '',
    hrefOf(record) {
      const item = itemOf(record);
      const address = pageHref(documentOf(record), item?.page ?? 0);
      return item?.anchor ? `${address}#${item.anchor}` : address;
    },
    idOf(record) {
      const key = keys[documentOf(record)] ?? '';
      const localId = itemOf(record)?.localId ?? null;
      return localId === null ? key : `${key}/${localId}`;
    },
    shapeOf: (document) => shapeNumbers[document] ?? 0,
    statusOf: (document) => statuses[(statusNumbers[document] ?? 0) - 1] ?? null,
  };
}

/** Numbers with names, as `nameColumn` writes them. */
export function readNames({numbers, names}: NameColumn): readonly {readonly number: number; readonly name: string}[] {
  let number = 0;
  const texts = linesOf(names);
  return readNumbers(numbers).map((difference, index) => {
    number += difference;
    return {number, name: texts[index] ?? ''};
  });
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}
