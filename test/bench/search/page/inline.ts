import {
  type Engine,
  openEngine,
} from '../../../../plugins/docusaurus-plugin-spec-portal/lib/client/search/engine/engine.js';
import {fetchIndexFile} from '../../../../plugins/docusaurus-plugin-spec-portal/lib/client/search/static/fetchIndexFile.js';
import {type Asked, DIALOG, offer, SHOWN} from './engine.ts';

let engine: Engine;

const asked =
  (depth: 'names' | 'all') =>
  async ({query, reading}: Asked) => {
    const context = {artifact: reading ?? null, today: '2026-11-20'};
    const {groups} = await engine.query(query, {context, limit: DIALOG, depth});
    const hits = groups.flatMap(({records}) => records).slice(0, SHOWN);
    return hits.map(({id, href}) => ({id, href}));
  };

/** Ours without its worker: a processor can be slowed down for the page only, so times are taken here. */
offer({
  open: async () => {
    engine = await openEngine({fetchFile: fetchIndexFile('/data/search/core.json', false), pause: async () => {}});
  },
  names: asked('names'),
  all: asked('all'),
});
