import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {LARGE, linesOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/graph/box.ts';
import {starOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/graph/star.ts';
import type {GraphView} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/pageData.ts';
import {pageOf, pagesOf, portalOf, viewOf} from '../../support/portal.ts';

const spec = (number: string) => `docs/specs/${number}-x/spec.md`;

/** `count` decisions that one spec names. */
function hub(count: number): Record<string, string> {
  const numbers = Array.from({length: count}, (_, index) => String(index + 1).padStart(4, '0'));
  return {
    [spec('001')]: `# Hub\n\n- **FR-001**: a\n\n${numbers.map((number) => `See ADR-${number}.`).join(' ')}\n`,
    ...Object.fromEntries(numbers.map((number) => [`docs/adr/${number}-d.md`, `# ADR-${number}: D${number}\n`])),
  };
}

function overlaps({nodes}: GraphView): boolean {
  return nodes.some((a, index) =>
    nodes
      .slice(index + 1)
      .some((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
  );
}

test('a document stands between what names it and what it names', () => {
  const files = {
    ...hub(2),
    'docs/runbooks/r.md': '# R\n\nServes SPEC-001.\n',
    'docs/adr/0003-e.md': '# ADR-0003: E\n\nSupersedes ADR-0001.\n',
  };
  const {artifact: own, neighbourhood} = pageOf(files, 'docs/adr/0001-d.md');
  expect(neighbourhood?.neighbours.map(({artifact, type, isIncoming}) => [artifact.title, type, isIncoming])).toEqual([
    ['E', 'supersedes', true],
    ['Hub', 'decided-by', true],
  ]);
  const {nodes, edges} = starOf(own, neighbourhood?.neighbours ?? []);
  expect(nodes.map(({lines, isCentre}) => [lines.join(' '), isCentre])).toEqual([
    ['D0001', true],
    ['E', false],
    ['Hub', false],
  ]);
  expect(edges.map(({from, to, type}) => [from, to, type])).toEqual([
    ['ADR-0003', 'ADR-0001', 'supersedes'],
    ['001-x', 'ADR-0001', 'decided-by'],
  ]);
  expect(neighbourhood?.others).toBe(0);
});

test('twelve neighbours are drawn, the others counted', () => {
  const {artifact, neighbourhood} = pageOf(hub(20), spec('001'));
  expect(neighbourhood?.neighbours).toHaveLength(12);
  expect(neighbourhood?.others).toBe(8);
  const star = starOf(artifact, neighbourhood?.neighbours ?? []);
  expect(star.nodes).toHaveLength(13);
  expect(overlaps(star)).toBe(false);
});

test('a document that stands alone has no drawing, a companion neither', () => {
  expect(pageOf({[spec('001')]: '# A\n'}, spec('001')).neighbourhood).toBeNull();
  const plan = 'docs/specs/001-x/plan.md';
  expect(pageOf({...hub(2), [plan]: '# Plan\n\nADR-0001\n'}, plan).neighbourhood).toBeNull();
});

test('the map draws what is linked and lists everything', () => {
  const map = viewOf({...hub(3), 'docs/runbooks/alone.md': '# Alone\n'}, 'map');
  expect(map.drawing?.nodes.map(({lines}) => lines.join(' '))).toEqual(['Hub', 'D0001', 'D0002', 'D0003']);
  expect(map.drawing?.edges).toHaveLength(3);
  expect(map.entries.map(({artifact, links}) => [artifact.title, links.length])).toEqual([
    ['Hub', 3],
    ['D0001', 0],
    ['D0002', 0],
    ['D0003', 0],
    ['Alone', 0],
  ]);
  expect(map.drawing && overlaps(map.drawing)).toBe(false);
});

test('specs and the decisions behind them are a drawing of their own, without runbooks and mere mentions', () => {
  const map = viewOf(
    {
      ...hub(2),
      [spec('002')]: '# Decided\n\n**Decided by**: ADR-0001\n\n- **FR-001**: a\n',
      'docs/runbooks/run.md': '# Run\n\n## Covers\n\n- SPEC-002/FR-001\n',
    },
    'map',
  );
  expect(map.core?.nodes.map(({lines}) => lines.join(' '))).toEqual(['Hub', 'Decided', 'D0001', 'D0002']);
  expect(new Set(map.core?.edges.map(({type}) => type))).toEqual(new Set(['decided-by']));
  expect(map.drawing?.nodes.map(({kind}) => kind)).toContain('runbook');
  // Where there is nothing else, there is nothing to draw apart.
  expect(viewOf(hub(2), 'map').core).toBeNull();
});

test('too large a map is no drawing and leads to each document', () => {
  const map = viewOf(hub(151), 'map');
  expect(map.drawing).toBeNull();
  expect(map.linked).toBe(152);
  expect(map.entries[0]?.focusHref).toMatch(/#portal-connections$/);
});

test('two that name each other are joined by one line; an empty portal has none', () => {
  const both = {
    'docs/adr/0001-a.md': '# ADR-0001: A\n\nADR-0002\n',
    'docs/adr/0002-b.md': '# ADR-0002: B\n\nADR-0001\n',
  };
  expect(viewOf(both, 'map').drawing?.edges).toHaveLength(1);
  expect(viewOf({}, 'map')).toMatchObject({drawing: null, linked: 0, entries: []});
});

test('the same documents give the same drawings, in whatever order they are read', () => {
  const files = hub(9);
  const turned = Object.fromEntries(Object.entries(files).toReversed());
  expect(pagesOf(portalOf(turned))).toEqual(pagesOf(portalOf(files)));
});

test('a title fits its box', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 120}), (title) => {
      const lines = linesOf(title, LARGE.letters);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.every((line) => line.length <= LARGE.letters)).toBe(true);
    }),
  );
  expect(linesOf('Short', 25)).toEqual(['Short']);
  expect(linesOf('A title that does not fit at all on two such lines', 12)).toEqual(['A title that', 'does not …']);
});

test('broken diagrams come first in the gallery', () => {
  const page = viewOf(
    {[spec('001')]: '# A\n\n```mermaid\nflowchart LR\n A --> B\n```\n\n## Way\n\n```mermaid\npie\n```\n'},
    'diagrams',
  );
  expect(page.rows.map(({title, section, href, kind}) => [title, section, href.split('#')[1], kind])).toEqual([
    ['A', 'A', 'portal-diagram-1', 'flowchart'],
    ['Way', 'Way', 'portal-diagram-2', 'pie'],
  ]);
  expect(page.kinds.map(({value, count}) => [value, count])).toEqual([
    ['flowchart', 1],
    ['pie', 1],
  ]);
});

describe('the trace of a spec as a drawing', () => {
  const traced = {
    [spec('001')]:
      '# Hub\n\n- **FR-001**: decided in ADR-0002\n- **FR-002**: decided in ADR-0001 and ADR-0002\n- **FR-003**: a\n- **SC-001**: b\n',
    'docs/adr/0001-d.md': '# ADR-0001: First\n',
    'docs/adr/0002-d.md': '# ADR-0002: Second\n',
    'docs/runbooks/run.md': '# Run\n\n## Covers\n\n- SPEC-001/FR-002\n',
  };

  test('stands in three columns: decisions as they are first named, requirements as written, runbooks', () => {
    const {drawing} = viewOf(traced, 'trace');
    expect(drawing?.nodes.map(({kind, lines}) => [kind, lines.join(' ')])).toEqual([
      ['decision', 'Second'],
      ['decision', 'First'],
      ['requirement', 'FR-001'],
      ['requirement', 'FR-002'],
      ['requirement', 'FR-003'],
      ['runbook', 'Run'],
    ]);
    expect(drawing?.edges.map(({type}) => type)).toEqual(['decided-by', 'decided-by', 'decided-by', 'operated-by']);
    expect(drawing?.nodes.find(({lines}) => lines[0] === 'FR-003')).toMatchObject({state: 'uncovered', status: null});
    expect(drawing && overlaps(drawing)).toBe(false);
  });

  test('is none where nothing is joined', () => {
    expect(viewOf({[spec('001')]: '# Hub\n\n- **FR-001**: a\n'}, 'trace').drawing).toBeNull();
  });

  test('is none where it could not be read', () => {
    const rows = Array.from(
      {length: 150},
      (_, index) => `- **FR-${String(index + 1).padStart(3, '0')}**: see ADR-0001`,
    );
    const files = {[spec('001')]: `# Hub\n\n${rows.join('\n')}\n`, 'docs/adr/0001-d.md': '# ADR-0001: First\n'};
    expect(viewOf(files, 'trace').drawing).toBeNull();
    expect(viewOf(files, 'trace').rows).toHaveLength(150);
  });
});
