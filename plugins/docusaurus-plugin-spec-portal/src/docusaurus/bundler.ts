import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin} from '@docusaurus/types';
import type {ShippedDrawing} from './drawing/shippedDrawing.ts';
import type {PreviewServer} from './previewServer.ts';
import {withQuickPostCss} from './styles/quickPostCss.ts';

type BundlerConfig = ReturnType<NonNullable<Plugin['configureWebpack']>>;
type SiteConfig = Parameters<NonNullable<Plugin['configureWebpack']>>[0];

/** In these files Docusaurus tells the browser of routes. A bundler takes a path as the beginning of paths. */
const GENERATED_ROUTES = ['routes.js', 'routesChunkNames.json'];
const FOLD = {loader: besideThis('./routes/foldRoutesLoader.js')};
/** Docusaurus' function that makes a page's HTML. */
const RENDERING = /[\\/]@docusaurus[\\/]core[\\/]lib[\\/]client[\\/]renderToHtml\.js$/;
const AT_ONCE = {loader: besideThis('./staticPages/renderAtOnceLoader.js')};

/** Where generated files and page data lie, and where the data is served from. */
export interface DataPlace {
  /** Docusaurus' folder of generated files. */
  readonly generated: string;
  /** Folder with the data of this plugin instance. */
  readonly folder: string;
  /** Module that tells the server bundle where the data of all instances lies. */
  readonly placeModule: string;
  /** Site path the folder is served from. */
  readonly publicPath: string;
}

/** The half of a site that is compiled. */
interface BundlerSide {
  readonly isServer: boolean;
  readonly preview: PreviewFiles | null;
  /** Those of Docusaurus, and of the plugins before this one. */
  readonly rules: Rules;
}

/** What a preview serves beside what is compiled. */
type PreviewFiles = Pick<PreviewServer<never>, 'answer'> & {readonly drawing: ShippedDrawing | null};

type Rules = NonNullable<NonNullable<SiteConfig['module']>['rules']>;

/**
 * The client asks `@spec-portal/data-source` for page data: files while pages are generated, HTML and requests in a
 * browser. The generated route table is folded on its way into the bundle, pages are rendered at once, and style sheets of
 * all plugins are read without looking for what is not there.
 */
export function configureBundler(
  place: DataPlace,
  {isServer, preview, rules}: BundlerSide,
  aliases: Readonly<Record<string, string>>,
  externals: Pick<SiteConfig, 'externals'> = {},
): BundlerConfig {
  const side = isServer ? 'server' : 'browser';
  const when = preview === null ? 'site' : 'preview';
  return {
    ...externals,
    resolve: {
      alias: {
        ...aliases,
        '@spec-portal/data-source$': besideThis(`../client/dataSource.${side}.js`),
        '@spec-portal/parts$': besideThis(`../theme/SpecPortal/StaticPart/parts.${side}.js`),
        '@spec-portal/news$': besideThis(`../client/news/usePortalNews.${when}.js`),
        '@spec-portal/others$': besideThis(`../client/others/othersPage.${when}.js`),
        '@spec-portal/lost-address$': besideThis('../client/lostAddress.js'),
        ...(isServer && {'@spec-portal/data-place$': place.placeModule}),
      },
    },
    module: {
      rules: [
        ...withQuickPostCss(rules),
        {include: GENERATED_ROUTES.map((name) => join(place.generated, name)), enforce: 'pre', use: [FOLD]},
        ...(isServer ? [{include: RENDERING, enforce: 'pre' as const, use: [AT_ONCE]}] : []),
      ],
    },
    // The others are among ours.
    mergeStrategy: {'module.rules': 'replace'},
    ...(preview !== null && devServer(place, preview)),
  };
}

/**
 * Makes the portal's search the navbar's, whatever theme brought the one before. A component the site wrote itself stays,
 * and finds the portal's as the original.
 */
export function searchAliases({resolve}: SiteConfig, siteDir: string): Readonly<Record<string, string>> {
  const aliases = resolve?.alias;
  const pathOf = (name: string): string | null => {
    const path = aliases && !Array.isArray(aliases) ? aliases[name] : null;
    return typeof path === 'string' ? path : null;
  };
  const ours = pathOf('@theme/SpecPortal/SiteSearch');
  if (ours === null) return {};
  const isOfSite = pathOf('@theme/SearchBar')?.startsWith(join(siteDir, 'src', 'theme')) ?? false;
  return {'@theme-original/SearchBar': ours, ...(isOfSite ? {} : {'@theme/SearchBar': ours})};
}

interface Middleware {
  readonly name: string;
  readonly path: string;
  readonly middleware: PreviewServer<never>['answer'];
}

/** Docusaurus merges this into its development server: page data comes from memory, pictures and the drawing library from folders. */
function devServer({folder, publicPath}: DataPlace, {answer, drawing}: PreviewFiles): object {
  return {
    devServer: {
      static: [
        {directory: folder, publicPath, watch: false},
        ...(drawing ? [{directory: drawing.folder, publicPath: drawing.publicPath, watch: false}] : []),
      ],
      // Each plugin's function gets the same list, and their answers are joined. One that is asked twice answers once.
      setupMiddlewares(middlewares: Middleware[]) {
        // Behind the server's own checks of who asks, in front of all that has an answer for every address.
        const at = middlewares.findIndex(({name}) => name === 'webpack-dev-middleware');
        middlewares.splice(Math.max(at, 0), 0, {name: 'spec-portal', path: publicPath, middleware: answer});
        return middlewares;
      },
    },
  };
}

/** A file of this package. */
function besideThis(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
