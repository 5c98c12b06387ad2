/** Where pages are, for processes that run without the framework: its module of addresses cannot be loaded by Node alone. */
export const ADDRESSES = {
  view: (name) => `/${name}`,
  file: (key, path) => `/${key}/${path}`,
  trace: (key) => `/trace/${key}`,
  facet: (list, key, value) => `/${list}/${key}/${value}`,
  data: (name) => `/data/${name}`,
  alert: (name) => `/alert/${name}`,
  image: (path) => `/image/${path}`,
  markdown: (key, path) => `/${key}/${path}.md`,
  llms: '/llms.txt',
  traceExport: '/trace.json',
  source: () => null,
  edit: () => null,
  commits: () => null,
  commit: () => null,
  feed: (key) => `/${key}.xml`,
};
