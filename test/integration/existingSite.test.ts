import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {buildExistingSite, pageOf} from '../support/existingSite.ts';

/** A plugin that writes down which modules the server bundle has. */
const MODULES_OF_SERVER = `const {writeFileSync} = require('node:fs');
function write(stats) {
  const {modules} = stats.toJson({all: false, modules: true, nestedModules: true, modulesSpace: 100_000});
  writeFileSync('modules-of-server.txt', modules.map(({identifier}) => identifier).join('\\n'));
}
module.exports = () => ({
  name: 'modules-of-server',
  configureWebpack: (_config, isServer) => ({
    plugins: isServer ? [{apply: (compiler) => compiler.hooks.done.tap('modules-of-server', write)}] : [],
  }),
});
`;

const PAGES = ['index.html', '404.html', 'docs/intro/index.html', 'docs/second/index.html'];

describe('one line in the configuration of a site that was there before', () => {
  let before: string;
  let after: string;
  beforeAll(async () => {
    before = await buildExistingSite({name: 'before', plugins: ''});
    after = await buildExistingSite({name: 'after', plugins: "'docusaurus-plugin-spec-portal'"});
  });

  test.each(PAGES)('changes no byte of %s but digests of assets', async (path) => {
    expect(await pageOf(after, path)).toBe(await pageOf(before, path));
  });

  test('brings the portal below a path of its own, found by folder names', async () => {
    const html = await readFile(join(after, 'specs-portal/specs/001-jobs/index.html'), 'utf8');
    expect(html).toContain('Jobs MUST stop');
    expect(existsSync(join(after, 'specs-portal/decisions/0001-stop/index.html'))).toBe(true);
    expect(existsSync(join(after, 'specs-portal/runbooks/stop/index.html'))).toBe(true);
    expect(existsSync(join(before, 'specs-portal'))).toBe(false);
  });

  test('the script of the site knows families of pages, and no document', async () => {
    const scripts = await mainScript(after);
    expect(scripts).toContain('/specs-portal/specs/:slug');
    expect(scripts).not.toContain('001-jobs');
  });

  test('nothing of the preview is in the built site', async () => {
    const html = await readFile(join(after, 'specs-portal/specs/001-jobs/index.html'), 'utf8');
    expect(html).not.toContain('specPortal-preview');
    expect(html).not.toContain('specPortal-problem');
  });
});

describe("two portals, the later version of Docusaurus, the fast bundler, the site's own search", () => {
  let output: string;
  beforeAll(async () => {
    output = await buildExistingSite({
      name: 'two',
      plugins: `
        ['docusaurus-plugin-spec-portal', {include: {specs: ['specs/001-jobs/*.md']}, routeBasePath: 'jobs', search: true}],
        ['docusaurus-plugin-spec-portal', {id: 'mail', include: {specs: ['specs/002-mail/*.md']}, routeBasePath: 'mail'}],
        './modules-of-server.cjs',`,
      extra: `
        future: {v4: true, faster: true},
        themes: ['@docusaurus/theme-mermaid'],
        markdown: {mermaid: true},`,
      files: {
        'modules-of-server.cjs': MODULES_OF_SERVER,
        'src/theme/SearchBar.js': 'export default function SearchBar() {\n  return <p>Our search</p>;\n}\n',
      },
    });
  });

  test('each has its own documents and its own data', async () => {
    const jobs = await readFile(join(output, 'jobs/specs/index.html'), 'utf8');
    const mail = await readFile(join(output, 'mail/specs/index.html'), 'utf8');
    expect(jobs).toContain('/jobs/specs/001-jobs');
    expect(jobs).not.toContain('002-mail');
    expect(mail).toContain('/mail/specs/002-mail');
    expect(mail).not.toContain('001-jobs');
    expect(existsSync(join(output, 'spec-portal-data/default/search/core.json'))).toBe(true);
    expect(existsSync(join(output, 'spec-portal-data/mail/search/core.json'))).toBe(true);
  });

  test('pages are rendered at once, and no code that draws diagrams is compiled for that', async () => {
    const modules = await readFile(join(output, '../modules-of-server.txt'), 'utf8');
    expect(modules).toContain('staticPages/renderAtOnce.js');
    expect(modules).toContain('theme-mermaid/lib/client/loadMermaid.js');
    expect(modules.match(/.*node_modules\/(?:mermaid|@mermaid-js|cytoscape|katex)\/dist\/.*/g)).toEqual([
      expect.stringMatching(/^external commonjs ".*mermaid/),
    ]);
  });

  test('each has its own families of pages', async () => {
    const scripts = await mainScript(output);
    for (const base of ['/jobs', '/mail']) expect(scripts).toContain(`${base}/specs/:slug`);
    // The options of the plugins name folders of specs; a page's address does not stand there.
    expect(scripts).not.toMatch(/\/(?:jobs|mail)\/specs\/00/);
  });

  test('a component the site wrote stays', async () => {
    expect(await readFile(join(output, 'docs/intro/index.html'), 'utf8')).toContain('Our search');
  });
});

async function mainScript(output: string): Promise<string> {
  const folder = join(output, 'assets/js');
  const name = (await readdir(folder)).find((each) => /^main\..*\.js$/.test(each)) ?? '';
  return readFile(join(folder, name), 'utf8');
}
