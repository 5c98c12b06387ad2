import type {SearchAdapter} from '../../../../plugins/docusaurus-plugin-spec-portal/lib/client/search/adapter.js';
import {createStaticAdapter} from '../../../../plugins/docusaurus-plugin-spec-portal/lib/client/search/static/staticAdapter.js';
import {type Asked, DIALOG, offer, SHOWN} from './engine.ts';

let adapter: SearchAdapter;

const asked =
  (depth: 'names' | 'all') =>
  async ({query, reading}: Asked) => {
    const context = {artifact: reading ?? null, today: '2026-11-20'};
    const {groups} = await adapter.query(query, {context, limit: DIALOG, depth});
    const hits = groups.flatMap(({records}) => records).slice(0, SHOWN);
    return hits.map(({id, href}) => ({id, href}));
  };

/** Ours, as a page uses it. */
offer({
  open: () => {
    adapter = createStaticAdapter('/data/search/core.json');
    return adapter.open();
  },
  names: asked('names'),
  all: asked('all'),
});
