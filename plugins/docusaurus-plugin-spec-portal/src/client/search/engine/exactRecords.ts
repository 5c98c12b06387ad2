import type {Catalogue} from './catalogue.ts';
import type {Mention, Query} from './readQuery.ts';
import type {Sources} from './sources.ts';

/** Who is named: items of the document being read before those of others. */
export function exactRecords(
  {mentions}: Query,
  {names, catalogue: {starts, documentOf, keys, hrefOf}}: Pick<Sources, 'names'> & {readonly catalogue: Catalogue},
  current: string | null,
): readonly number[] {
  const records = mentions.flatMap(({item, documents}: Mention) =>
    item === null
      ? (documents ?? []).map((document) => starts[document] ?? 0)
      : names.recordsWithId(item, documents ?? undefined),
  );
  const isOwn = (record: number): boolean => {
    const document = documentOf(record);
    return current !== null && (keys[document] === current || current.startsWith(hrefOf(starts[document] ?? 0)));
  };
  return [...new Set([...records.filter(isOwn), ...records.filter((record) => !isOwn(record))])];
}
