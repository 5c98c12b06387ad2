import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {CORE_FILE} from '../core/index.ts';
import type {PortalSummary, SummaryNews} from '../core/present/pageData.ts';
import {createStopwatch, giveBackMemory, requireFolder, today, writeFileIfChanged} from '../node/index.ts';
import type {ResolvedOptions} from '../options.ts';
import {allViews, createAddresses, dataPath, viewAddress} from './addresses.ts';
import {configureBundler, searchAliases} from './bundler.ts';
import {codeTranslations} from './codeTranslations.ts';
import {neededBySearch, protectPages} from './contentSecurityPolicy.ts';
import {shippedDrawing} from './drawing/shippedDrawing.ts';
import {browserExternals, drawingAlias, serverExternals} from './drawing/siteDrawing.ts';
import {createPortalLoader, type LoadedPortal} from './loadPortal.ts';
import {writeMachineFiles} from './machineFiles.ts';
import {drawsDocuments} from './ownParts.ts';
import {createPageStore} from './pageStore.ts';
import {type PortalContent, portalContent} from './portalContent.ts';
import {portalFiles} from './portalFiles.ts';
import {createPreview} from './preview.ts';
import {publishFeeds} from './publishFeeds.ts';
import {publishSearch} from './publishSearch.ts';
import {createReporter, reportIndex, reportTimings, stopOnProblems} from './report.ts';
import {previewRoutes} from './routes/previewRoutes.ts';
import {toRoute} from './routes/toRoute.ts';
import {savedViews} from './savedViews.ts';
import {shownPortal} from './shownPortal.ts';
import {watchedGlobs} from './watchedGlobs.ts';

export const PLUGIN_NAME = 'docusaurus-plugin-spec-portal';

type PortalFacts = Pick<PortalContent['portal'], 'today' | 'build' | 'counts'>;

/** Before anything was read. */
const UNREAD: Omit<PortalFacts, 'today'> = {
  build: null,
  counts: {specs: 0, decisions: 0, runbooks: 0, openClarifications: 0, errors: 0, warnings: 0},
};

/** Specs, decisions and runbooks of a folder as pages of the site. Wires only: the core decides. */
export default function specPortal(context: LoadContext, options: ResolvedOptions): Plugin<PortalContent | null> {
  const root = resolve(context.siteDir, options.root);
  const site = {baseUrl: context.baseUrl, trailingSlash: context.siteConfig.trailingSlash};
  const base = join(context.generatedFilesDir, PLUGIN_NAME);
  // `docusaurus build --dev` is one as well.
  const isBuild = process.env['NODE_ENV'] === 'production' || process.argv[2] === 'build';
  const store = createPageStore(join(base, options.id, 'data'));
  const place = {
    generated: context.generatedFilesDir,
    folder: store.folder,
    placeModule: join(base, options.id, 'place.json'),
    publicPath: dataPath(site, options),
  };
  const {measure, take} = createStopwatch();
  const load = createPortalLoader(
    root,
    options,
    (artifacts, prefix) => createAddresses(artifacts, site, options, prefix),
    measure,
    !isBuild,
  );
  const view = viewAddress(site, options);
  const home = view('home');
  const report = createReporter();
  const newsOf = ({today, build, counts}: PortalFacts, version: string): SummaryNews => ({
    version,
    searchHref: `${place.publicPath}${CORE_FILE}?v=${version}`,
    today,
    build,
    counts,
  });
  const copyImages = ({portal}: LoadedPortal): Promise<void> =>
    measure('write', () => store.copyImages(root, portal.images));
  let isCleared = false;
  const preview = isBuild
    ? null
    : createPreview({
        name: store.folder,
        async load() {
          const loaded = await load();
          // What a build left in the folder must not show through.
          if (!isCleared) await store.write(new Map());
          isCleared = true;
          await copyImages(loaded);
          return loaded;
        },
        shownOf: (loaded) => shownPortal(loaded, {home, newsOf, measure, onMade: () => reportTimings(take())}),
        report,
      });

  return {
    name: PLUGIN_NAME,

    getPathsToWatch: () => watchedGlobs(root, context.siteDir, options),

    async loadContent() {
      // Before anything goes on behind the start of a preview: there nobody could be told in time.
      await requireFolder(root);
      if (preview) {
        await preview.look();
        return null;
      }
      const loaded = await load();
      report(loaded);
      stopOnProblems(loaded.diagnostics, options.failOn);
      const files = portalFiles(loaded.portal, home, measure, loaded.memory);
      const version = await measure('write', () => store.write(files));
      await copyImages(loaded);
      reportIndex(files);
      const {url: origin, title, tagline} = context.siteConfig;
      const publishedAs = {origin, title, tagline};
      const content = portalContent(loaded, {root, version, engine: options.searchAdapter, publishedAs});
      reportTimings(take());
      return content;
    },

    async contentLoaded({content, actions}) {
      await actions.createData('place.json', {base});
      const routes =
        content === null
          ? previewRoutes(view)
          : content.pages.map((page) => toRoute(page, {instance: options.id, home}));
      for (const route of routes) actions.addRoute(route);
      actions.setGlobalData(summary());
      // The bundler and the threads that write pages come next.
      if (isBuild) giveBackMemory();
      function summary(): PortalSummary {
        return {
          // A preview tells its pages what is new: nothing is compiled for an edit.
          ...(content === null ? newsOf({...UNREAD, today: today()}, '') : newsOf(content.portal, content.version)),
          dataPath: place.publicPath,
          searchEngine: options.searchAdapter,
          hasSiteSearch: options.search,
          routes: allViews(view),
          savedViews: savedViews(options),
          hasStaticParts: isBuild && !drawsDocuments(context.siteDir),
          preview: preview ? {root: root.replaceAll('\\', '/')} : null,
        };
      }
    },

    configureWebpack(config, isServer) {
      const {
        siteDir,
        baseUrl,
        siteConfig: {themeConfig},
      } = context;
      const drawing = preview && shippedDrawing({siteDir, baseUrl, themeConfig});
      return configureBundler(
        place,
        {isServer, preview: preview && {answer: preview.answer, drawing}, rules: config.module?.rules ?? []},
        {
          ...(options.search ? searchAliases(config, siteDir) : {}),
          ...drawingAlias(siteDir, themeConfig),
        },
        isServer ? serverExternals(config, siteDir) : browserExternals(config, drawing),
      );
    },

    async postBuild({content, outDir}) {
      if (content === null) return;
      const dataFolder = join(outDir, place.publicPath.slice(context.baseUrl.length));
      const homeFolder = join(outDir, options.routeBasePath);
      const language = context.i18n.currentLocale;
      await store.publishSome(content.portal.files, homeFolder);
      await store.publish(dataFolder);
      await publishSearch(content.portal.search, options.searchAdapter, {dataFolder, home: homeFolder, language});
      await publishFeeds(content.portal.feeds, {
        outDir,
        baseUrl: context.baseUrl,
        url: context.siteConfig.url,
        title: context.siteConfig.title,
      });
      await writeFileIfChanged(join(homeFolder, 'trace.json'), content.forPrograms.traceJson);
      await writeMachineFiles(content.forPrograms.machineFiles, outDir, context.baseUrl);
      if (options.contentSecurityPolicy) await protectPages(outDir, neededBySearch(options.searchAdapter));
    },

    getDefaultCodeTranslationMessages: () => codeTranslations(context.i18n.currentLocale),

    getThemePath: () => fileURLToPath(new URL('../theme', import.meta.url)),
    getTypeScriptThemePath: () => fileURLToPath(new URL('../../src/theme', import.meta.url)),
    getClientModules: () =>
      ['../theme/styles/index.css', '../theme/SpecPortal/copying.js', '../client/behaviours/routeMark.js'].map((path) =>
        fileURLToPath(new URL(path, import.meta.url)),
      ),
  };
}
