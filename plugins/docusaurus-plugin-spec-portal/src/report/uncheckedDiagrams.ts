/** Said once where a portal has diagrams and the drawing library is missing. */
export const UNCHECKED_DIAGRAMS =
  'diagrams were not checked: install `mermaid` and `jsdom`, or set `checkDiagrams: false`.';
