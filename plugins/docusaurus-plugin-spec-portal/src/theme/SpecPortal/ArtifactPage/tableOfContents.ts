import {sectionTitles} from '@theme/SpecPortal/ArtifactPage/sections';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';

/** As Docusaurus' table of contents wants it: `value` is HTML. */
export interface TocEntry {
  readonly id: string;
  readonly value: string;
  readonly level: number;
}

/** Headings of the text, then the sections the portal adds below it. A first-level heading of the text counts as second-level. */
export function tableOfContents(page: ArtifactPage): readonly TocEntry[] {
  const own = page.headings.map(({anchor, text, depth}) => ({
    id: anchor,
    value: escaped(text),
    level: Math.max(2, depth),
  }));
  const added = sectionTitles(page).map(({id, title}) => ({id, value: escaped(title), level: 2}));
  return [...own, ...added];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
