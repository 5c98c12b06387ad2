import type {Addresses} from './portal.ts';

/** For hosts that draw no pages: addresses are paths in the repository. */
export const IN_REPOSITORY: Addresses = {
  view: (name) => name,
  file: (_key, path) => path,
  trace: (key) => key,
  facet: (list, key, value) => `${list}/${key}/${value}`,
  alert: (name) => `alert/${name}`,
  data: (name) => name,
  image: (path) => path,
  markdown: (_key, path) => path,
  llms: 'llms.txt',
  traceExport: 'trace.json',
  source: () => null,
  edit: () => null,
  commits: () => null,
  commit: () => null,
  feed: (key) => key ?? '',
};
