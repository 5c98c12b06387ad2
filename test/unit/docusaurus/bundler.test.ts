import {expect, test} from 'vitest';
import {configureBundler} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/bundler.ts';

const PLACE = {generated: '/site/.docusaurus', folder: '/data', placeModule: '/place.json', publicPath: '/data/'};

interface DevConfig {
  readonly devServer?: {
    readonly static: readonly object[];
    readonly setupMiddlewares: (list: {name: string; path?: string}[]) => readonly {name: string; path?: string}[];
  };
}

test.each([
  ['behind the checks of who asks', ['host-header-check', 'webpack-dev-middleware', 'express-static'], 1],
  ['first where the server has other parts', ['another'], 0],
])('a preview answers for its data %s', (_name, names, at) => {
  const {devServer} = configureBundler(
    PLACE,
    {isServer: false, preview: {answer: () => undefined, drawing: null}, rules: []},
    {},
  ) as DevConfig;
  const list = names.map((name) => ({name}));
  const answered = devServer?.setupMiddlewares(list);
  // The list is the server's own: whoever joins the answers of several finds it there too.
  expect(answered).toBe(list);
  expect(answered?.map(({name}) => name)).toEqual(names.toSpliced(at, 0, 'spec-portal'));
  expect(answered?.[at]?.path).toBe('/data/');
});

test('a preview serves the drawing library beside its pictures, and watches neither', () => {
  const drawing = {folder: '/library', publicPath: '/assets/js/mermaid/', address: '/assets/js/mermaid/mermaid.mjs'};
  const served = (shipped: typeof drawing | null) =>
    (
      configureBundler(
        PLACE,
        {isServer: false, preview: {answer: () => undefined, drawing: shipped}, rules: []},
        {},
      ) as DevConfig
    ).devServer?.static;
  const pictures = {directory: PLACE.folder, publicPath: PLACE.publicPath, watch: false};
  expect(served(drawing)).toEqual([pictures, {directory: '/library', publicPath: '/assets/js/mermaid/', watch: false}]);
  expect(served(null)).toEqual([pictures]);
});

test.each([true, false])('a build has no server and no news (server side: %s)', (isServer) => {
  const config = configureBundler(PLACE, {isServer, preview: null, rules: []}, {}) as DevConfig & {
    readonly resolve: {readonly alias: Readonly<Record<string, string>>};
  };
  expect(config.devServer).toBeUndefined();
  expect(config.resolve.alias['@spec-portal/news$']).toMatch(/usePortalNews\.site\.js$/);
});
