import {expect, test} from 'vitest';
import {resolveOptions} from '../../../plugins/docusaurus-plugin-spec-portal/src/options.ts';

/** As a site's configuration may hold it: no type checker has seen it. */
function told(options: unknown): string {
  try {
    resolveOptions(options as never);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'fine';
}

test.each([
  [{severties: {}}, '`severties` is no option; did you mean `severities`?'],
  [{include: {spec: ['a']}}, '`include.spec` is no option; did you mean `specs`?'],
  [{history: {commit: 5}}, '`history.commit` is no option; did you mean `commits`?'],
  [{failOn: 'errors'}, '`failOn` is "errors"; did you mean `error`?'],
  [{failOn: 'sometimes'}, '`failOn` is "sometimes"; known are never, error, warning'],
  [{statuses: {parked: 'drfat'}}, '`statuses.parked` is "drfat"; did you mean `draft`?'],
  [
    {severities: {'broken-reference': 'warn'}},
    '`severities.broken-reference` is "warn"; known are error, warning, info, off',
  ],
  [{routeBasePath: 'a b'}, '`routeBasePath` is "a b"'],
  [{include: {specs: 'docs'}}, '`include.specs` is "docs"'],
  [{search: 'yes'}, '`search` is "yes"'],
  [{repositoryUrl: 'acme'}, '`repositoryUrl` is "acme"'],
  [{searchAdapter: 'pagefnd'}, 'did you mean `pagefind`?'],
  [{searchAdapter: {engine: 'typesense', url: 'search.example', collection: 'a', key: 'b'}}, '`searchAdapter.url` is'],
  [{searchAdapter: {engine: 'typesense', url: '/search', collection: 'a'}}, '`searchAdapter.key` is'],
])('%j', (options, expected) => {
  expect(told(options)).toContain(expected);
});

test('a name near nothing lists what there is', () => {
  expect(told({colour: 'blue'})).toMatch(
    /^Spec portal options: `colour` is no option; known are id, root, include, .*failOn$/,
  );
});

test('every wrong option is told at once', () => {
  expect(told({failOn: 'x', root: 5})).toMatch(/failOn.*; `root` is 5|`root` is 5.*; `failOn`/);
});

test('nothing at all is fine', () => {
  expect(told({})).toBe('fine');
});

test.each([
  ['static', {engine: 'static'}],
  ['pagefind', {engine: 'pagefind'}],
  [
    {engine: 'typesense', url: 'https://search.example.org/', collection: 'specs', key: 'k'},
    {engine: 'typesense', url: 'https://search.example.org', collection: 'specs', key: 'k'},
  ],
] as const)('the search is answered by %j', (searchAdapter, expected) => {
  expect(resolveOptions({searchAdapter}).searchAdapter).toEqual(expected);
});

test('the search is answered by files of the site unless they say otherwise', () => {
  expect(resolveOptions().searchAdapter).toEqual({engine: 'static'});
});
