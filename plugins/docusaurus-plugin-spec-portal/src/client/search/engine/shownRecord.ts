import type {Catalogue} from './catalogue.ts';
import type {Parts} from './parts.ts';
import {passageOf} from './passage.ts';

/** What a result shows, before anything of it is marked. */
export interface ShownRecord {
  readonly record: number;
  readonly id: string;
  readonly title: string;
  /** The stretch of its text that answers. */
  readonly text: string;
  /** All its text. */
  readonly whole: string;
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
    whole: '',
    href: catalogue.hrefOf(record),
    in: isItem ? title : null,
  };
}

/** A record with its texts. */
export async function fullRecord(
  record: number,
  terms: readonly string[],
  catalogue: Catalogue,
  parts: Parts,
): Promise<ShownRecord> {
  const bare = bareRecord(record, catalogue);
  const document = catalogue.documentOf(record);
  const section = catalogue.sectionOf(record);
  if (section >= 0) {
    const [title = '', text = '', anchor = '', page = 0] = (await parts.sections(document))[section] ?? [];
    const href = catalogue.pageHref(document, page);
    return {...bare, title, ...textOf(text, terms), href: anchor === '' ? href : `${href}#${anchor}`};
  }
  const texts = await parts.texts(document);
  const place = record - (catalogue.starts[document] ?? 0) - 1;
  if (place < 0) return {...bare, ...textOf(texts.text, terms)};
  const item = texts.items[place] ?? '';
  if (typeof item === 'string') return {...bare, ...textOf(item, terms)};
  const [title, text, anchor = ''] = item;
  return {...bare, title, ...textOf(text, terms), href: anchor === '' ? bare.href : `${bare.href}#${anchor}`};
}

function textOf(whole: string, terms: readonly string[]): Pick<ShownRecord, 'text' | 'whole'> {
  return {whole, text: passageOf(whole, terms)};
}
