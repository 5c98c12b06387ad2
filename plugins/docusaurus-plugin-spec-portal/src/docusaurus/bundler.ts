import {fileURLToPath} from 'node:url';
import type {Plugin} from '@docusaurus/types';

type BundlerConfig = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** Where page data lies and is served from. */
export interface DataPlace {
  /** Folder with the data of this plugin instance. */
  readonly folder: string;
  /** Module that tells the server bundle where the data of all instances lies. */
  readonly placeModule: string;
  /** Site path the folder is served from. */
  readonly publicPath: string;
}

/** The client asks `@spec-portal/data-source` for page data: files while pages are generated, HTML and requests in a browser. */
export function configureDataSource(place: DataPlace, isServer: boolean): BundlerConfig {
  const source = isServer ? '../client/dataSource.server.js' : '../client/dataSource.browser.js';
  return {
    resolve: {
      alias: {
        '@spec-portal/data-source$': fileURLToPath(new URL(source, import.meta.url)),
        ...(isServer && {'@spec-portal/data-place$': place.placeModule}),
      },
    },
    ...(!isServer && devServer(place)),
  };
}

/** Docusaurus merges this into its development server. */
function devServer({folder, publicPath}: DataPlace): object {
  return {devServer: {static: [{directory: folder, publicPath, watch: false}]}};
}
