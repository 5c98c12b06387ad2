import Fuse from 'fuse.js';
import {type Asked, offer, SHOWN} from './engine.ts';
import {fetchedJson, type PageRecord} from './records.ts';

let fuse: Fuse<PageRecord>;

const all = async ({query}: Asked) => fuse.search(query, {limit: SHOWN}).map(({item: {id, href}}) => ({id, href}));

/** Fuse over all records, as the portal's first version had it. */
offer({
  open: async () => {
    const records = await fetchedJson<PageRecord[]>('/data/records.json');
    fuse = new Fuse(records, {
      keys: [
        {name: 'id', weight: 3},
        {name: 'title', weight: 4},
        {name: 'text', weight: 1},
        {name: 'in', weight: 1},
      ],
      useTokenSearch: true,
      tokenMatch: 'all',
      ignoreDiacritics: true,
      ignoreLocation: true,
      threshold: 0.3,
    });
  },
  names: all,
  all,
});
