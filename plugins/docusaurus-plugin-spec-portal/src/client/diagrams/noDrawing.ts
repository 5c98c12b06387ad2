/** Stands in for the site's Mermaid where there is none. */
export const loadMermaid = null;
