import MiniSearch from 'minisearch';
import {type Asked, offer, SHOWN} from './engine.ts';

let index: MiniSearch;

const all = async ({query}: Asked) =>
  index
    .search(query, {fuzzy: 0.2, prefix: true, boost: {title: 4, text: 2, titles: 1}})
    .slice(0, SHOWN)
    .map(({id: href, shown}) => ({id: String(shown), href: String(href).replace(/ \d+$/, '')}));

/** MiniSearch with fields, boosts and options of VitePress' local search, its index made at build time. */
offer({
  open: async () => {
    const response = await fetch('/data/minisearch.json', {cache: 'no-store'});
    index = await MiniSearch.loadJSONAsync(await response.text(), {
      fields: ['title', 'titles', 'text'],
      storeFields: ['title', 'titles', 'shown'],
    });
  },
  names: all,
  all,
});
