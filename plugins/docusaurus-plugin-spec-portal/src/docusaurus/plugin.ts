import {join, resolve} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {CORE_FILE} from '../core/index.ts';
import type {PortalSummary, SummaryNews} from '../core/present/pageData.ts';
import {createStopwatch, giveBackMemory, writeFileIfChanged} from '../node/index.ts';
import type {ResolvedOptions} from '../options.ts';
import {allViews, createAddresses, dataPath, viewAddress} from './addresses.ts';
import {configureBundler, drawingAlias, searchAliases} from './bundler.ts';
import {codeTranslations} from './codeTranslations.ts';
import {neededBySearch, protectPages} from './contentSecurityPolicy.ts';
import {createPortalLoader, type LoadedPortal} from './loadPortal.ts';
import {writeMachineFiles} from './machineFiles.ts';
import {drawsDocuments} from './ownParts.ts';
import {createPageStore} from './pageStore.ts';
import {type PortalContent, portalContent} from './portalContent.ts';
import {portalFiles} from './portalFiles.ts';
import {createPreviewServer, type Shown} from './previewServer.ts';
import {publishFeeds} from './publishFeeds.ts';
import {publishSearch} from './publishSearch.ts';
import {createReloadQueue} from './reloadQueue.ts';
import {createReporter, reportIndex, reportTimings, stopOnProblems} from './report.ts';
import {toRoute} from './routes/toRoute.ts';
import {savedViews} from './savedViews.ts';
import {shownPortal} from './shownPortal.ts';
import {watchedGlobs} from './watchedGlobs.ts';

export const PLUGIN_NAME = 'docusaurus-plugin-spec-portal';

/** Milliseconds in which the open pages of a preview are told of an edit and fetch what they show. */
const ANSWERING = 100;

/** Specs, decisions and runbooks of a folder as pages of the site. Wires only: the core decides. */
export default function specPortal(context: LoadContext, options: ResolvedOptions): Plugin<PortalContent> {
  const root = resolve(context.siteDir, options.root);
  const site = {baseUrl: context.baseUrl, trailingSlash: context.siteConfig.trailingSlash};
  const base = join(context.generatedFilesDir, PLUGIN_NAME);
  const isBuild = process.env['NODE_ENV'] === 'production';
  const preview = isBuild ? null : createPreviewServer<SummaryNews>();
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
    ({artifacts}, prefix) => createAddresses(artifacts, site, options, prefix),
    measure,
  );
  const view = viewAddress(site, options);
  const look = async (): Promise<LoadedPortal> => {
    const loaded = await load();
    await measure('write', () => store.copyImages(root, loaded.portal.images));
    return loaded;
  };
  const shownOf = (loaded: LoadedPortal): Shown<SummaryNews> =>
    shownPortal(loaded, {home: view('home'), newsOf, measure, onMade: () => reportTimings(take())});
  const queue = createReloadQueue(preview ? () => preview.show(look, shownOf) : load);
  const report = createReporter();
  const writePages = async ({portal, memory}: LoadedPortal): Promise<string> => {
    try {
      const files = portalFiles(portal, view('home'), measure, memory);
      const version = await measure('write', () => store.write(files));
      await measure('write', () => store.copyImages(root, portal.images));
      reportIndex(files);
      return version;
    } finally {
      queue.written();
    }
  };
  function newsOf(
    {today, build, counts}: Pick<PortalContent['portal'], 'today' | 'build' | 'counts'>,
    version: string,
  ): SummaryNews {
    return {version, searchHref: `${place.publicPath}${CORE_FILE}?v=${version}`, today, build, counts};
  }

  return {
    name: PLUGIN_NAME,

    getPathsToWatch: () => watchedGlobs(root, context.siteDir, options),

    async loadContent() {
      // What a build left in the folder must not show through.
      if (preview?.firstNews() === null) await store.write(new Map());
      const isStart = preview?.firstNews() === null;
      const loaded = await queue.load();
      const engine = options.searchAdapter;
      if (preview) {
        if (!isStart) await setTimeout(ANSWERING);
        queue.written();
        report(loaded);
        return portalContent(loaded, {root, version: preview.firstNews()?.version ?? '', engine, publishedAs: null});
      }
      report(loaded);
      stopOnProblems(loaded.diagnostics, options.failOn);
      const version = await writePages(loaded);
      const {url: origin, title, tagline} = context.siteConfig;
      const content = portalContent(loaded, {root, version, engine, publishedAs: {origin, title, tagline}});
      reportTimings(take());
      return content;
    },

    async contentLoaded({content: {version, pages, portal}, actions}) {
      await actions.createData('place.json', {base});
      const owner = {instance: options.id, home: view('home')};
      for (const page of pages) actions.addRoute(toRoute(page, owner));
      actions.setGlobalData(summary());
      // The bundler and the threads that write pages come next.
      if (isBuild) giveBackMemory();
      function summary(): PortalSummary {
        return {
          // A preview tells its pages what is new: nothing is compiled for an edit.
          ...(preview?.firstNews() ?? newsOf(portal, version)),
          dataPath: place.publicPath,
          searchEngine: options.searchAdapter,
          hasSiteSearch: options.search,
          routes: allViews(view),
          savedViews: savedViews(options),
          hasStaticParts: isBuild && !drawsDocuments(context.siteDir),
          preview: process.env['NODE_ENV'] === 'development' ? {root: root.replaceAll('\\', '/')} : null,
        };
      }
    },

    configureWebpack: (config, isServer) =>
      configureBundler(
        place,
        {isServer, preview},
        {
          ...(options.search ? searchAliases(config, context.siteDir) : {}),
          ...drawingAlias(context.siteDir, context.siteConfig.themeConfig),
        },
      ),

    async postBuild({content, outDir}) {
      const dataFolder = join(outDir, place.publicPath.slice(context.baseUrl.length));
      const home = join(outDir, options.routeBasePath);
      const language = context.i18n.currentLocale;
      await store.publishSome(content.portal.files, home);
      await store.publish(dataFolder);
      await publishSearch(content.portal.search, options.searchAdapter, {dataFolder, home, language});
      await publishFeeds(content.portal.feeds, {
        outDir,
        baseUrl: context.baseUrl,
        url: context.siteConfig.url,
        title: context.siteConfig.title,
      });
      if (content.forPrograms) {
        await writeFileIfChanged(join(home, 'trace.json'), content.forPrograms.traceJson);
        await writeMachineFiles(content.forPrograms.machineFiles, outDir, context.baseUrl);
      }
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
