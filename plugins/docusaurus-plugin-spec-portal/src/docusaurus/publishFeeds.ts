import {join} from 'node:path';
import {Feed} from 'feed';
import type {ChangeFeed, FeedEntry} from '../core/index.ts';
import {forEachFile, writeFileIfChanged} from '../node/index.ts';

/** Where a site is served and written. Feeds need whole addresses. */
export interface FeedSite {
  readonly outDir: string;
  readonly baseUrl: string;
  /** Without a path. */
  readonly url: string;
  readonly title: string;
}

/** Writes the feeds of changes beside the pages. */
export async function publishFeeds(feeds: readonly ChangeFeed[], site: FeedSite): Promise<void> {
  const fileOf = (href: string) => join(site.outDir, href.slice(site.baseUrl.length));
  await forEachFile(feeds, async (source) => {
    await writeFileIfChanged(fileOf(source.atom), atomOf(source, site));
    if (source.json !== null) await writeFileIfChanged(fileOf(source.json), jsonOf(source, site));
  });
}

/** The same changes give the same bytes. In Atom a title is HTML. */
export function atomOf(source: ChangeFeed, site: FeedSite): string {
  return feedOf(source, site, escapeHtml).atom1();
}

/** In a JSON feed a title is plain text. */
export function jsonOf(source: ChangeFeed, site: FeedSite): string {
  return feedOf(source, site, (title) => title).json1();
}

function feedOf(
  {title, atom, json, home, entries}: ChangeFeed,
  {url, title: siteTitle}: FeedSite,
  titleOf: (title: string) => string,
): Feed {
  const whole = (href: string) => new URL(href, url).href;
  const [newest] = entries;
  const feed = new Feed({
    id: whole(home),
    link: whole(home),
    title: title === '' ? siteTitle : `${title} · ${siteTitle}`,
    copyright: '',
    generator: 'docusaurus-plugin-spec-portal',
    feedLinks: {atom: whole(atom), ...(json !== null && {json: whole(json)})},
    ...(newest && {updated: new Date(newest.time)}),
  });
  for (const entry of entries)
    feed.addItem({
      id: whole(entry.id),
      guid: whole(entry.id),
      link: whole(entry.href),
      title: titleOf(legible(entry.title)),
      date: new Date(entry.time),
      published: new Date(entry.time),
      author: [{name: legible(entry.author)}],
      content: contentOf(entry),
    });
  return feed;
}

/** Feeds carry HTML; the words of documents are text in it. */
function contentOf({before, after}: FeedEntry): string {
  const part = (label: string, words: string | null) =>
    words === null ? '' : `<p><b>${label}:</b> ${escapeHtml(legible(words))}</p>`;
  return part('Before', before) + part('After', after);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** XML has no way to write control characters and halves of pairs, escaped or not (XML 1.0, 2.2). */
function legible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones.
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}
