import type {FileContext} from './fileContext.ts';
import {splitTitle} from './identity.ts';

/** The id a file's first heading opens with; it may differ from the id among the metadata, and both are names. */
export function headingIdOf({sections}: FileContext): string | null {
  const title = sections.find(({heading}) => heading !== null);
  return title ? splitTitle(title.title).id : null;
}
