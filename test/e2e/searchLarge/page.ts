import type {
  SearchAdapter,
  SearchAnswer,
} from '../../../plugins/docusaurus-plugin-spec-portal/lib/client/search/adapter.js';
import {createStaticAdapter} from '../../../plugins/docusaurus-plugin-spec-portal/lib/client/search/static/staticAdapter.js';

/** What the test asks of the page: the adapter as the dialog uses it. */
export interface SearchOfPage {
  readonly adapter: SearchAdapter;
  /** Asks for each text as soon as the one before was asked, which is then given up. `aborted` counts those that ended so. */
  readonly typed: (texts: readonly string[]) => Promise<{readonly last: SearchAnswer; readonly aborted: number}>;
}

const adapter = createStaticAdapter('/search/core.json');
const options = {context: {artifact: null, today: '2026-11-20'}, limit: 24, depth: 'all'} as const;

async function typed(texts: readonly string[]): ReturnType<SearchOfPage['typed']> {
  let before: AbortController | null = null;
  const asked = texts.map((text) => {
    before?.abort();
    before = new AbortController();
    return adapter.query(text, {...options, signal: before.signal});
  });
  const ended = await Promise.allSettled(asked);
  const last = ended.at(-1);
  if (last?.status !== 'fulfilled') throw new Error(String(last?.reason));
  const aborted = ended.filter((each) => each.status === 'rejected' && each.reason.name === 'AbortError');
  return {last: last.value, aborted: aborted.length};
}

Object.assign(window, {search: {adapter, typed}});
