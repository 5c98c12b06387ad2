import * as fs from 'node:fs';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {createConfigSearch} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/styles/configSearch.ts';
import {withQuickPostCss} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/styles/quickPostCss.ts';
import quickPostCssLoader, {
  type LoaderContext,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/styles/quickPostCssLoader.ts';

const DOCUSAURUS = createRequire(import.meta.url).resolve('@docusaurus/core/package.json');
const THEIRS = fromDocusaurus('postcss-loader');
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spec-portal-styles-'));
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

/** A style sheet of a site, some folders deep. */
function sheetFolder(): string {
  const folder = join(root, 'site/src/css');
  mkdirSync(folder, {recursive: true});
  return folder;
}

test('every place in which the loader looks counts, and nothing else', () => {
  const [, list = ''] =
    /searchPlaces = (\[[^\]]*\])/.exec(readFileSync(join(dirname(THEIRS), 'utils.js'), 'utf8')) ?? [];
  const places = [...list.matchAll(/"([^"]+)"|`([^`]+)`/g)].map(([, plain, named]) =>
    (plain ?? named ?? '').replace(/\$\{\w+\}/, 'postcss'),
  );
  expect(places.length).toBeGreaterThan(20);
  const folder = sheetFolder();
  writeFileSync(join(root, 'site/package.json'), '{"name": "site", "dependencies": {"postcss": "8"}}');
  writeFileSync(join(root, 'site/postcss.md'), 'How we use it.');
  expect(createConfigSearch()(folder)).toBe(false);
  for (const place of places.filter((name) => name !== 'package.json')) {
    const file = join(root, place);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, '');
    expect(createConfigSearch()(folder), place).toBe(true);
    rmSync(file);
    expect(createConfigSearch()(folder), place).toBe(false);
  }
});

test.each([
  ['holds a configuration', '{"postcss": {}}', true],
  ['cannot be read', '{', true],
  ['holds none', '{"name": "site"}', false],
])('a manifest that %s', (_how, manifest, isFound) => {
  const folder = sheetFolder();
  writeFileSync(join(root, 'package.json'), manifest);
  expect(createConfigSearch()(folder)).toBe(isFound);
});

test('a folder that cannot be listed is left to the loader', () => {
  expect(createConfigSearch()(join(root, 'missing'))).toBe(true);
});

test("Docusaurus' rules for style sheets ask through ours, all others stay as they are", async () => {
  const {createStyleLoadersFactory} = createRequire(DOCUSAURUS)('@docusaurus/bundler/lib/loaders/styleLoader.js');
  const loaders = await createStyleLoadersFactory({
    currentBundler: {name: 'rspack', instance: {CssExtractRspackPlugin: {loader: '/extract.js'}}},
  });
  const other = {test: /\.svg$/, oneOf: [{use: [{loader: '/svg.js', options: {a: 1}}]}]};
  const sheets = loaders(false);
  const quick = withQuickPostCss<object>([{test: /\.css$/, oneOf: [{use: sheets}, {use: loaders(true)}]}, other]);
  const ours = {loader: expect.stringMatching(/\.m?js$/), options: {...sheets.at(-1).options, loader: THEIRS}};
  expect(sheets.at(-1).loader).toBe(THEIRS);
  expect(quick).toEqual([
    {test: /\.css$/, oneOf: [{use: [...sheets.slice(0, -1), ours]}, {use: loaders(true)}]},
    other,
  ]);
  expect(quick[1]).toBe(other);
  // A site may have several portals.
  expect(withQuickPostCss(quick)).toEqual(quick);
});

test('a style sheet is read as by the loader itself, with and without a configuration', async () => {
  const folder = sheetFolder();
  expect(await styled(folder)).toBe('a{color:red}');
  writeFileSync(
    join(root, 'postcss.config.cjs'),
    `module.exports = {plugins: [{postcssPlugin: 'blue', Declaration: (each) => { each.value = 'blue'; }}]};`,
  );
  // What was found holds for one compilation.
  expect(await styled(folder)).toBe('a{color:blue}');
});

test('a site that says itself where its configuration is keeps its word', async () => {
  const folder = sheetFolder();
  writeFileSync(join(root, 'own.cjs'), `module.exports = {map: {inline: true}};`);
  const asked = styled(folder, {config: join(root, 'own.cjs')});
  expect(await asked).toContain('sourceMappingURL');
});

function fromDocusaurus(module: string): string {
  const bundler = createRequire(DOCUSAURUS).resolve('@docusaurus/bundler/package.json');
  return createRequire(bundler).resolve(module);
}

/** One style sheet through the loader, as a bundler calls it. */
function styled(folder: string, postcssOptions: object = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const context = {
      resourcePath: join(folder, 'site.css'),
      context: folder,
      rootContext: root,
      _compilation: {},
      fs,
      mode: 'production',
      sourceMap: false,
      async: () => (error: unknown, css: string) => (error ? reject(error) : resolve(css)),
      getOptions: () => ({postcssOptions: {plugins: [], ...postcssOptions}, loader: THEIRS}),
      addDependency: () => undefined,
      addBuildDependency: () => undefined,
      emitWarning: reject,
    };
    quickPostCssLoader.call(context satisfies LoaderContext, 'a{color:red}', undefined, undefined);
  });
}
