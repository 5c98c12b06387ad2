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

/** Loads Mermaid; null in a site without it. */
declare module '@spec-portal/mermaid' {
  export const loadMermaid: (() => Promise<import('./diagrams/drawDiagram.ts').DrawingLibrary>) | null;
}
