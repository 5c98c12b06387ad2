import type {TOCItem} from '@docusaurus/mdx-loader';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';
import {sectionTitles} from '@theme/SpecPortal/ArtifactPage/sections';

/** Headings of the text, then the sections the portal adds below it. A first-level heading of the text counts as second-level. */
export function tableOfContents(page: ArtifactPage): readonly TOCItem[] {
  const own = page.headings.map(({anchor, text, depth}) => ({id: anchor, value: escaped(text), level: Math.max(2, depth)}));
  const added = sectionTitles(page).map(({id, title}) => ({id, value: escaped(title), level: 2}));
  return [...own, ...added];
}

/** Docusaurus writes a heading's value as HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
