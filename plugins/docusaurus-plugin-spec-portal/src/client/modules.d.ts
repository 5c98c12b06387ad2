/** Modules that `configureWebpack` names: see `docusaurus/bundler.ts`. */
declare module '@spec-portal/data-source' {
  const dataSource: import('./dataSource.ts').DataSource;
  export default dataSource;
}

declare module '@spec-portal/data-place' {
  const place: {
    /** Folder with one folder of data per plugin instance. */
    readonly base: string;
  };
  export default place;
}

/** What a preview tells an open page; nothing on a built site. */
declare module '@spec-portal/news' {
  export function usePortalNews(
    summary: import('../core/present/pageData.ts').PortalSummary,
  ): import('../core/present/pageData.ts').PortalSummary;
}

/** What somebody else has at an address below a list of the portal; only in a preview. */
declare module '@spec-portal/others' {
  export function othersPage(pathname: string): import('react').ReactNode;
}

/** Loads Mermaid; null in a site without it. */
declare module '@spec-portal/mermaid' {
  export const loadMermaid: (() => Promise<import('./diagrams/drawDiagram.ts').DrawingLibrary>) | null;
}

/** The parts of pages that are static HTML: as they are on the server, to be fetched in a browser. */
declare module '@spec-portal/parts' {
  type PartOf<T> = import('react').ComponentType<{readonly page: T}>;
  export const Top: PartOf<import('../core/present/pageData.ts').ArtifactPage>;
  export const Panel: PartOf<import('../core/present/pageData.ts').ArtifactPage>;
  export const Body: PartOf<import('../core/present/pageData.ts').ArtifactPage>;
  export const Below: PartOf<import('../core/present/pageData.ts').ArtifactPage>;
  export const Runbook: PartOf<import('../core/present/pageData.ts').RunbookPage>;
  export const Alert: PartOf<import('../core/present/pageData.ts').AlertPage>;
  export const TraceDrawing: PartOf<import('../core/present/pageData.ts').TracePage>;
}
