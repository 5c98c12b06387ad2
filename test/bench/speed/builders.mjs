// The site builders that are measured, each with the same documents and what its own guide tells to write.
import {execFileSync} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import process from 'node:process';
import {documentOf, specsOf, writeFiles} from './corpus.mjs';

const REPOSITORY = resolve(import.meta.dirname, '../../..');
/** Below the checkout, so that a site finds its packages; never part of the repository. */
export const CACHE = join(REPOSITORY, '.cache/bench-speed');
const AWAY = join(CACHE, 'away');
const DOCUSAURUS = join(REPOSITORY, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const MANIFEST = `${JSON.stringify({name: 'measured', private: true})}\n`;

/** `first` is a line in front of the configuration. */
function docusaurus({docs, plugins, first = ''}) {
  return `${first}module.exports = {
  title: 'Measured', url: 'https://example.org', baseUrl: '/', trailingSlash: true,
  onBrokenLinks: 'warn', onBrokenAnchors: 'ignore',
  future: {v4: true, faster: true},
  markdown: {format: 'detect', mermaid: true, hooks: {onBrokenMarkdownLinks: 'warn'}},
  themes: ['@docusaurus/theme-mermaid'],
  presets: [['classic', {docs: ${docs}, blog: false, pages: false}]],
  plugins: [${plugins}],
};
`;
}

/**
 * @param files documents by path
 * @returns what to run for a build, in which folder, where the pages are then, and what to delete for a build from nothing.
 * `most` is the largest size that is bearable, `pageOf` the address of a document's page where the preview is measured too.
 */
export const BUILDERS = [
  {
    name: 'Spec Portal: pages, traces, search',
    key: 'portal',
    pageOf: (document) => `/${document.split('/').slice(1, -1).join('/')}/`,
    prepare(folder, files) {
      const config = docusaurus({
        // As the guide tells a large site to: ADR-0044.
        first: "process.env.SKIP_HTML_MINIFICATION ??= 'true';\n",
        docs: 'false',
        plugins: "['docusaurus-plugin-spec-portal', {routeBasePath: '/', search: true}]",
      });
      writeFiles(folder, new Map([...files, ['docusaurus.config.js', config], ['package.json', MANIFEST]]));
      return docusaurusBuild(folder);
    },
  },
  {
    name: 'Docusaurus docs, `faster`',
    key: 'docusaurus',
    // Its sidebar stands in every page: time grows with the square of the documents.
    most: 1000,
    pageOf: pageOfDocs,
    prepare: (folder, files) => docs(folder, files, "{path: 'docs', routeBasePath: '/'}"),
  },
  {
    // What no plugin can go below.
    name: 'Docusaurus docs with one document',
    key: 'docusaurus-one',
    pageOf: pageOfDocs,
    prepare(folder, files) {
      const path = documentOf(files);
      return docs(folder, new Map([[path, files.get(path)]]), "{path: 'docs', routeBasePath: '/'}");
    },
  },
  {
    // What a plugin leaves behind that writes nothing into its pages.
    name: 'Docusaurus with as many pages, all empty',
    key: 'docusaurus-empty',
    // The router looks at one page after the other: time grows with the square of them.
    most: 1000,
    prepare(folder, files) {
      // A page of each document, and a trace of each spec.
      const count = files.size + specsOf(files).length;
      const plugin = `module.exports = () => ({
  name: 'empty-pages',
  contentLoaded({actions}) {
    for (let page = 0; page < ${count}; page++)
      actions.addRoute({path: page === 0 ? '/' : \`/\${page}/\`, component: '@site/Empty.js', exact: true});
  },
});
`;
      const page = `import Layout from '@theme/Layout';
export default function Empty() {
  return <Layout title="Empty" />;
}
`;
      const config = docusaurus({
        first: "process.env.SKIP_HTML_MINIFICATION ??= 'true';\n",
        docs: 'false',
        plugins: "'./emptyPages.js'",
      });
      writeFiles(
        folder,
        new Map([
          ['emptyPages.js', plugin],
          ['Empty.js', page],
          ['docusaurus.config.js', config],
          ['package.json', MANIFEST],
        ]),
      );
      return docusaurusBuild(folder);
    },
  },
  {
    name: 'Docusaurus docs, `faster`, no sidebar',
    key: 'docusaurus-flat',
    prepare: (folder, files) =>
      docs(folder, files, "{path: 'docs', routeBasePath: '/', sidebarPath: false, breadcrumbs: false}"),
  },
  {
    name: 'VitePress with local search',
    key: 'vitepress',
    packages: {vitepress: '1.6.4'},
    prepare(folder, files, packages) {
      const config = `export default {
  title: 'Measured', srcDir: 'docs', ignoreDeadLinks: true,
  themeConfig: {search: {provider: 'local'}},
};
`;
      writeFiles(folder, new Map([...files, ['.vitepress/config.mjs', config], ['package.json', MODULE]]));
      link(folder, packages);
      return {
        args: [join(folder, 'node_modules/vitepress/bin/vitepress.js'), 'build'],
        output: join(folder, '.vitepress/dist'),
        leftovers: ['.vitepress/dist', '.vitepress/cache'],
      };
    },
  },
  {
    name: 'Starlight with Pagefind',
    key: 'starlight',
    packages: {astro: '5.16.0', '@astrojs/starlight': '0.36.3', sharp: '0.34.5'},
    prepare(folder, files, packages) {
      const config = `import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';
export default defineConfig({integrations: [starlight({title: 'Measured', sidebar: []})]});
`;
      const content = `import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';
import {defineCollection} from 'astro:content';
export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;
      // Starlight takes its titles from front matter only.
      const pages = [...files].map(([path, text]) => {
        const [, title = path] = /^# (.*)\n/.exec(text) ?? [];
        const page = `---\ntitle: ${JSON.stringify(title)}\n---\n${text.replace(/^# .*\n/, '')}`;
        return [`src/content/${path}`, page];
      });
      writeFiles(
        folder,
        new Map([
          ...pages,
          ['astro.config.mjs', config],
          ['src/content.config.mjs', content],
          ['package.json', MODULE],
        ]),
      );
      link(folder, packages);
      return {
        args: [join(folder, 'node_modules/astro/astro.js'), 'build'],
        output: join(folder, 'dist'),
        leftovers: ['dist', '.astro', 'node_modules/.astro'],
      };
    },
  },
];

const MODULE = `${JSON.stringify({name: 'measured', private: true, type: 'module'})}\n`;

/** Address of a document's page where the docs plugin lies at the root. */
function pageOfDocs(document) {
  const path = document.replace(/^docs\//, '').replaceAll(/\d+-/g, '');
  return `/${path.replace(/\.md$/, '')}/`;
}

function docs(folder, files, options) {
  const config = docusaurus({docs: options, plugins: ''});
  writeFiles(folder, new Map([...files, ['docusaurus.config.js', config], ['package.json', MANIFEST]]));
  return docusaurusBuild(folder);
}

function docusaurusBuild(folder) {
  return {
    args: [DOCUSAURUS, 'build'],
    output: join(folder, 'build'),
    leftovers: [
      'build',
      '.docusaurus',
      'node_modules/.cache',
      // The bundler's cache is shared by all sites of a checkout, what Docusaurus transpiles of plugins by all of a machine.
      join(REPOSITORY, 'node_modules/.cache/rspack'),
      join(tmpdir(), 'node-jiti'),
    ],
  };
}

/** Folder with the packages of a builder, installed once. */
export function installed({key, packages}) {
  if (!packages) return null;
  const folder = join(CACHE, 'packages', key);
  const isThere = Object.keys(packages).every((name) => existsSync(join(folder, 'node_modules', name)));
  if (isThere) return folder;
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'package.json'), JSON.stringify({private: true, dependencies: packages}));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error'], {cwd: folder, stdio: 'inherit'});
  return folder;
}

function link(folder, packages) {
  symlinkSync(join(packages, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/**
 * Puts away what an earlier build left, and deletes nothing: for minutes a disk (ext4) looks through all that was deleted
 * lately with each file that is made, and a site has thousands.
 */
export function cleaned(folder, {leftovers}) {
  mkdirSync(AWAY, {recursive: true});
  for (const each of leftovers) {
    const path = resolve(folder, each);
    if (existsSync(path)) putAway(path);
  }
}

/** Deletes what was put away. */
export function tidied() {
  rmSync(AWAY, {recursive: true, force: true});
}

function putAway(path) {
  try {
    renameSync(path, join(AWAY, randomUUID()));
  } catch (error) {
    // Temporary files may lie on another disk.
    if (error.code !== 'EXDEV') throw error;
    rmSync(path, {recursive: true});
  }
}
