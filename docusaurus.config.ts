import {basename, relative, resolve} from 'node:path';
import type {Options as PresetOptions} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import type {PluginOptions} from 'docusaurus-plugin-spec-portal';
import portalDirectives from 'docusaurus-plugin-spec-portal/remark';
import {darkCode, lightCode} from './src/codeThemes.ts';

// A page of the portal holds next to nothing that a minifier could take away, which takes half as long as writing it: ADR-0044.
process.env['SKIP_HTML_MINIFICATION'] ??= 'true';

/** Another folder to be shown in place of this repository's own documents. */
const otherRoot = process.env['SPEC_PORTAL_ROOT'];
/** The repository's web address, for links to source lines; a workflow of GitHub knows it. */
const repository =
  process.env['REPOSITORY_URL'] ?? onGitHub(process.env['GITHUB_SERVER_URL'], process.env['GITHUB_REPOSITORY']);

/** The engine behind the search, where it shall be another one. */
const isPagefind = process.env['SEARCH_ADAPTER'] === 'pagefind';

const title = otherRoot ? basename(resolve(otherRoot)) : 'Spec Portal';

const portal: PluginOptions = otherRoot
  ? // The configuration is part of the site's scripts: no path of the machine that builds it.
    {root: relative('.', otherRoot), routeBasePath: '/'}
  : {
      root: '.',
      routeBasePath: '/',
      include: {specs: ['docs/specs/**/*.md'], decisions: ['docs/decisions/*.md'], runbooks: ['docs/runbooks/*.md']},
      alerts: ['docs/alerts/*.yml'],
      repositoryUrl: repository,
      views: [
        {id: 'to-build', label: 'Agreed, not yet built', query: 'status=accepted&status=implementing'},
        {id: 'to-decide', label: 'Drafts with open questions', query: 'status:draft has:question'},
        {id: 'unproven', label: 'Decisions nobody refers to', query: 'no:spec', list: 'decisions'},
      ],
    };

const config: Config = {
  title,
  tagline: 'Specs, decisions and runbooks kept as Markdown in Git: linked, checked, searchable.',
  favicon: 'img/favicon.svg',
  url: process.env['SITE_URL'] ?? 'http://localhost:3000',
  baseUrl: process.env['BASE_URL'] ?? '/',
  trailingSlash: true,
  // Its script stands in the home page only, where the content security policy does not know it.
  baseUrlIssueBanner: false,
  future: {v4: true, faster: true},
  // What somebody else wrote may be broken; it is shown all the same, and the problems page tells.
  onBrokenLinks: otherRoot ? 'warn' : 'throw',
  onBrokenAnchors: otherRoot ? 'ignore' : 'throw',
  i18n: {defaultLocale: 'en', locales: ['en']},
  markdown: {mermaid: true},
  themes: ['@docusaurus/theme-mermaid'],
  presets: [
    [
      'classic',
      {
        docs: false,
        blog: false,
        // The guide speaks of this repository's documents.
        pages: otherRoot ? false : {remarkPlugins: [portalDirectives]},
        theme: {customCss: './src/css/portal.css'},
      } satisfies PresetOptions,
    ],
  ],
  plugins: [
    [
      'docusaurus-plugin-spec-portal',
      {...portal, search: true, contentSecurityPolicy: true, ...(isPagefind && {searchAdapter: 'pagefind'})},
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    // Explicit, so that a later major version of Mermaid changes nothing silently.
    mermaid: {theme: {light: 'neutral', dark: 'dark'}, options: {layout: 'dagre', look: 'classic'}},
    navbar: {
      title,
      logo: {alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg'},
      items: [
        {to: '/specs/', label: 'Specs', position: 'left'},
        {to: '/decisions/', label: 'Decisions', position: 'left'},
        {to: '/runbooks/', label: 'Runbooks', position: 'left'},
        {to: '/trace/', label: 'Trace', position: 'left'},
        {to: '/matrix/', label: 'Matrix', position: 'left'},
        {
          label: 'Reports',
          position: 'left',
          type: 'dropdown',
          items: [
            {to: '/coverage/', label: 'Coverage'},
            {to: '/clarifications/', label: 'Questions'},
            {to: '/problems/', label: 'Problems'},
            {to: '/changes/', label: 'Changes'},
            {to: '/diagrams/', label: 'Diagrams'},
            {to: '/map/', label: 'Map'},
            {to: '/ids/', label: 'A to Z'},
            {to: '/recognition/', label: 'Recognition'},
          ],
        },
        ...(otherRoot ? [] : [{to: '/guide/', label: 'Guide', position: 'left' as const}]),
        {type: 'search', position: 'right'},
      ],
    },
    footer: {
      links: [
        ...(otherRoot ? [] : [{label: 'Guide', to: '/guide/'}]),
        {label: 'Diagrams', to: '/diagrams/'},
        {label: 'Map', to: '/map/'},
        {label: 'Problems', to: '/problems/'},
        ...(repository === null ? [] : [{label: 'Source', href: repository}]),
      ],
      copyright: 'Built from Markdown with Spec Portal.',
    },
    prism: {
      theme: lightCode,
      darkTheme: darkCode,
      additionalLanguages: ['bash', 'json', 'yaml', 'toml', 'docker', 'promql'],
    },
  },
};

export default config;

function onGitHub(server: string | undefined, name: string | undefined): string | null {
  return server && name ? `${server}/${name}` : null;
}
