import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {filesBelow, inRepository} from '../../support/repository.ts';

const SOURCES = 'plugins/docusaurus-plugin-spec-portal/src';

describe('what runs text or programs stands in few places', () => {
  /** Each of these files says why in a comment. */
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    dangerouslySetInnerHTML: [
      'theme/SpecPortal/DataScript.tsx',
      'theme/SpecPortal/StaticPart/Written.tsx',
      'theme/SpecPortal/Still.tsx',
    ],
    '\\.innerHTML\\b|\\.outerHTML\\b|insertAdjacentHTML|document\\.write|setHTMLUnsafe': [
      'theme/SpecPortal/Diagram/Drawing.tsx',
    ],
    '\\beval\\(|new Function\\(|setTimeout\\([\'"`]': [],
    child_process: ['node/git/runGit.ts'],
    // A library's own file, and a word or two of ours.
    "from 'node:vm'": ['node/drawingLibrary.ts', 'node/garbageCollector.ts'],
    'gray-matter|defaultParseFrontMatter': [],
  };
  const texts = filesBelow(inRepository(SOURCES))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(inRepository(`${SOURCES}/${path}`), 'utf8')] as const);

  test.each(Object.entries(ALLOWED))('%s', (pattern, allowed) => {
    const found = texts.filter(([, text]) => new RegExp(pattern).test(text)).map(([path]) => path);
    expect(found).toEqual([...allowed]);
  });
});

test('only tests with a world of their own put something in the place of a module', () => {
  const mocking = filesBelow(inRepository('test'))
    .filter(
      (path) =>
        path.endsWith('.test.ts') && readFileSync(inRepository(`test/${path}`), 'utf8').includes('vi.mock' + '('),
    )
    .filter((path) => !path.endsWith('.isolated.test.ts'));
  expect(mocking).toEqual([]);
});

describe('the lock file', () => {
  interface Locked {
    readonly version?: string;
    readonly integrity?: string;
    readonly resolved?: string;
    readonly link?: boolean;
    readonly optional?: boolean;
  }
  const {packages}: {packages: Readonly<Record<string, Locked>>} = JSON.parse(
    readFileSync(inRepository('package-lock.json'), 'utf8'),
  );
  const installed = Object.entries(packages).filter(([place, {link}]) => place.startsWith('node_modules/') && !link);

  test('names no server of ours, and holds a digest of every package that is always installed', () => {
    expect(installed.filter(([, {resolved}]) => resolved?.startsWith('http')).map(([place]) => place)).toEqual([]);
    expect(installed.filter(([, {integrity, optional}]) => !integrity && !optional).map(([place]) => place)).toEqual(
      [],
    );
  });

  // Versions in which known holes are closed.
  test.each([
    ['mermaid', '11.16.1'],
    ['dompurify', '3.4.11'],
    ['yaml', '2.9.0'],
    ['hast-util-sanitize', '5.0.2'],
  ])('%s is %s at least', (name, floor) => {
    const versions = installed
      .filter(([place]) => place.endsWith(`node_modules/${name}`))
      .map(([, {version = '0'}]) => version);
    expect(versions.length).toBeGreaterThan(0);
    for (const version of versions) expect(compareVersions(version, floor)).toBeGreaterThanOrEqual(0);
  });
});

describe('workflows', () => {
  const workflows = filesBelow(inRepository('.github/workflows')).map(
    (path) => [path, readFileSync(inRepository(`.github/workflows/${path}`), 'utf8')] as const,
  );

  test.each(workflows)(
    '%s: actions are named by commit, nothing of a pull request is run, tokens are not kept',
    (_path, text) => {
      const uses = [...text.matchAll(/uses:\s*(\S+)(.*)/g)];
      expect(uses.length).toBeGreaterThan(0);
      for (const [, action, comment] of uses) {
        expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40}$/);
        expect(comment).toMatch(/# v\d/);
      }
      expect(text).not.toMatch(/pull_request_target/);
      expect(text).not.toMatch(/\$\{\{\s*github\.event\./);
      expect(text.match(/^permissions:/m)).not.toBeNull();
      const checkouts = text.split('actions/checkout@').length - 1;
      expect(text.split('persist-credentials: false').length - 1).toBe(checkouts);
      const jobs = (text.split(/^jobs:/m)[1] ?? '').match(/^ {2}\w[\w-]*:/gm) ?? [];
      expect(text.split('timeout-minutes:').length - 1).toBe(jobs.length);
    },
  );
});

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
