import {type Asked, offer, SHOWN} from './engine.ts';

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly destroy: () => Promise<void>;
  readonly search: (
    query: string,
  ) => Promise<{readonly results: readonly {readonly data: () => Promise<PagefindData>}[]}>;
}

interface PagefindData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

let pagefind: Pagefind | null = null;

const all = async ({query}: Asked) => {
  const answer = await pagefind?.search(query);
  const data = await Promise.all((answer?.results ?? []).slice(0, SHOWN).map((result) => result.data()));
  return data.map(({url, meta}) => ({id: meta['id'] ?? '', href: url.replace(/[?&]r=\d+/, '')}));
};

/** Pagefind over the same records, by its own script and chunks. */
offer({
  open: async () => {
    await pagefind?.destroy();
    const address = '/data/pagefind/pagefind.js';
    pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({baseUrl: '/'});
    await pagefind.init();
  },
  names: all,
  all,
});
