import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {check} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {toTraceExport} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/export/traceExport.ts';
import {createTracer} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import type {DrawnTrace} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/trace.ts';
import {fileText, runs} from '../../support/arbitrary.ts';
import {EVIDENCE} from '../../support/evidence.ts';
import {exportOf, type Files, pagesOf, portalOf, sourcesOf} from '../../support/portal.ts';
import {schemaErrors} from '../../support/schema.ts';
import {SETTINGS} from '../../support/settings.ts';

const PATHS = [
  'docs/specs/001-a/spec.md',
  'docs/specs/001-a/plan.md',
  'docs/specs/001-b/spec.md',
  'docs/specs/c.md',
  'docs/adr/0001-x.md',
  'docs/adr/0001-y.md',
  'docs/adr/0002-z.md',
  'docs/runbooks/a.md',
  'docs/runbooks/sub/a.md',
  'README.md',
];

/** A small repository whose names collide. */
const repository: fc.Arbitrary<Files> = fc.dictionary(fc.constantFrom(...PATHS), fileText, {
  maxKeys: 6,
  noNullPrototype: true,
});

function exportInOrder(files: Files, paths: readonly string[]): unknown {
  const sources = sourcesOf(files).toSorted((a, b) => paths.indexOf(a.path) - paths.indexOf(b.path));
  const trace = createTracer(SETTINGS)(sources, new Set(Object.keys(files)));
  return toTraceExport(trace, check(trace, SETTINGS, EVIDENCE));
}

/** A trace with the trees of its files, to be compared. */
function withTrees({trees, ...trace}: DrawnTrace) {
  return {...trace, trees: [...trees].map(([path, {tree}]) => [path, tree()])};
}

describe('laws of a portal', () => {
  test('the order of files does not matter', () => {
    fc.assert(
      fc.property(repository, fc.shuffledSubarray(PATHS, {minLength: PATHS.length}), (files, order) => {
        expect(exportInOrder(files, order)).toEqual(exportInOrder(files, PATHS));
      }),
      runs(120),
    );
  });

  test('resolving twice gives the same bytes', () => {
    fc.assert(
      fc.property(repository, (files) => {
        expect(JSON.stringify(exportOf(files))).toBe(JSON.stringify(exportOf(files)));
      }),
      runs(60),
    );
  });

  test('a tracer that remembers gives what a fresh one gives', () => {
    fc.assert(
      fc.property(repository, repository, (before, after) => {
        // As in a preview, which makes a tree when it is asked for; the fresh one makes all at once.
        const tracer = createTracer(SETTINGS, {isDrawn: false});
        tracer(sourcesOf(before), new Set(Object.keys(before)));
        expect(withTrees(tracer(sourcesOf(after), new Set(Object.keys(after))))).toEqual(
          withTrees(createTracer(SETTINGS)(sourcesOf(after), new Set(Object.keys(after)))),
        );
      }),
      runs(60),
    );
  });

  test('every export keeps the schema, with unique keys and ids', () => {
    fc.assert(
      fc.property(repository, (files) => {
        const written = exportOf(files);
        const keys = written.artifacts.map(({key}) => key.toLowerCase());
        const ids = written.items.map(({id}) => id);
        expect(schemaErrors(JSON.parse(JSON.stringify(written)))).toEqual([]);
        expect([new Set(keys).size, new Set(ids).size]).toEqual([keys.length, ids.length]);
      }),
      runs(120),
    );
  });

  test('every link of a page leads to a page of the portal', () => {
    fc.assert(
      fc.property(repository, (files) => {
        const pages = pagesOf(portalOf(files));
        const hrefs = new Set(pages.map(({href}) => href));
        for (const {data} of pages) {
          if (data.view !== 'artifact') continue;
          for (const link of data.links) if (link?.href) expect(hrefs).toContain(link.href.split('#')[0]);
        }
      }),
      runs(80),
    );
  });
});

describe('what can be defined can be referenced', () => {
  const id = fc.constantFrom(
    'FR-001',
    'NFR-2',
    'FR-AUTH-001',
    'FR-001a',
    'FR-001B',
    'FR-015.3',
    'AC-GH60-1',
    'SC-010',
    'DI-1',
    'LH-FA-WAL-001',
    'FR\u2011007',
  );
  test.each([
    ['by its bare name', (name: string) => name],
    ['with its spec', (name: string) => `001-a ${name}`],
    ['with its spec and a slash', (name: string) => `001-a/${name}`],
  ])('%s', (_name, written) => {
    fc.assert(
      fc.property(id, (name) => {
        const files = {
          'docs/specs/001-a/spec.md': `# A\n\n## Requirements\n\n- **${name}**: a\n`,
          'docs/runbooks/r.md': `# R\n\nSee ${written(name)} there.\n`,
        };
        const {links, unresolved} = exportOf(files);
        expect(unresolved).toEqual([]);
        expect(links.filter(({path}) => path === 'docs/runbooks/r.md').map(({to}) => to.item)).toContain(
          // A key is typed on a keyboard, whatever hyphen the author's editor wrote.
          `001-a/${name.replaceAll('\u2011', '-')}`,
        );
      }),
    );
  });
});
