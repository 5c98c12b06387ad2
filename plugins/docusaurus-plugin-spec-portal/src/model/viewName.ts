/** Pages of which a portal has one. A name is also the page's path segment, unless the site chose another. */
export const VIEW_NAMES = [
  'home',
  'specs',
  'decisions',
  'runbooks',
  'trace',
  'matrix',
  'coverage',
  'clarifications',
  'changes',
  'problems',
  'recognition',
  'diagrams',
  'map',
  'ids',
  'search',
  'go',
] as const;

export type ViewName = (typeof VIEW_NAMES)[number];
