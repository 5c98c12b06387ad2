import type {DocumentText} from '../../../core/search/indexFiles.ts';
import {termsIn} from '../../../core/search/words.ts';
import type {Catalogue} from './catalogue.ts';
import type {Parts} from './parts.ts';

/** What a result shows, before anything of it is marked. */
export interface ShownRecord {
  readonly record: number;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly heading: string | null;
  readonly href: string;
  /** Title of its document; null for a document. */
  readonly in: string | null;
}

/** A record with what is known without its texts. */
export function bareRecord(record: number, catalogue: Catalogue): ShownRecord {
  const document = catalogue.documentOf(record);
  const title = catalogue.titles[document] ?? '';
  const isItem = catalogue.itemOf(record) !== null;
  return {
    record,
    id: catalogue.idOf(record),
    title: isItem ? '' : title,
    text: '',
    heading: null,
    href: catalogue.hrefOf(record),
    in: isItem ? title : null,
  };
}

/** A record with its texts. A document that is found by one of its headings leads there. */
export async function fullRecord(
  record: number,
  terms: readonly string[],
  catalogue: Catalogue,
  parts: Parts,
): Promise<ShownRecord> {
  const bare = bareRecord(record, catalogue);
  const document = catalogue.documentOf(record);
  const texts = await parts.texts(document);
  const place = record - (catalogue.starts[document] ?? 0) - 1;
  if (place < 0) return {...bare, text: texts.text, ...headingFor(terms, bare, texts)};
  const item = texts.items[place] ?? '';
  if (typeof item === 'string') return {...bare, text: item};
  const [title, text, anchor = ''] = item;
  return {...bare, title, text, href: anchor === '' ? bare.href : `${bare.href}#${anchor}`};
}

/** The heading with the most terms that title and first words have not. */
function headingFor(
  terms: readonly string[],
  {title, href}: ShownRecord,
  {text, headings}: DocumentText,
): Partial<ShownRecord> {
  const said = new Set(termsIn(`${title} ${text}`));
  const missing = terms.filter((term) => !said.has(term));
  if (missing.length === 0) return {};
  let best = {count: 0, place: -1};
  for (let place = 0; place < headings.length; place += 2) {
    const words = termsIn(headings[place] ?? '');
    const count = missing.filter((term) => words.some((word) => word.startsWith(term))).length;
    if (count > best.count) best = {count, place};
  }
  const heading = headings[best.place];
  return heading === undefined || href.includes('#')
    ? {}
    : {heading, href: `${href}#${headings[best.place + 1] ?? ''}`};
}
