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
