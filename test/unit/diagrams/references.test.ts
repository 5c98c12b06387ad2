import {expect, test} from 'vitest';
import {diagnosticsOf, exportOf, pageOf, traceOf} from '../../support/portal.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const FILES = {
  'docs/adr/0004-store.md': '# ADR-0004: One store\n\n- Status: Accepted\n',
  'docs/runbooks/restart.md': '# Restart\n',
};

function portal(diagram: string) {
  return {
    ...FILES,
    [SPEC]: `# Spec: A\n\n**Spec ID**: SPEC-001\n\n- **FR-001**: a\n- **FR-002**: b\n\n## Flow\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\n`,
  };
}

function named(diagram: string): readonly string[] {
  return traceOf(portal(diagram)).files.flatMap(({facts, outcomes}) =>
    facts.references.flatMap(({form, raw, position}, index) =>
      form === 'diagram'
        ? [
            `${raw} ${position.line}:${position.column} ${outcomes[index]?.links[0]?.to.item ?? outcomes[index]?.links[0]?.to.path ?? outcomes[index]?.unresolved[0]?.reason ?? 'nothing'}`,
          ]
        : [],
    ),
  );
}

test.each([
  ['an id in a label', 'flowchart LR\n  a["Login (FR-001)"] --> b', ['FR-001 12:13 SPEC-001/FR-001']],
  [
    'a box that is called so',
    'flowchart LR\n  FR-001 --> ADR-0004',
    ['FR-001 12:3 SPEC-001/FR-001', 'ADR-0004 12:14 docs/adr/0004-store.md'],
  ],
  ['words on an arrow', 'flowchart LR\n  a -->|FR-002| b', ['FR-002 12:9 SPEC-001/FR-002']],
  ['a message', 'sequenceDiagram\n  A->>B: as FR-001 says', ['FR-001 12:13 SPEC-001/FR-001']],
  ['behind a tag', 'flowchart LR\n  a["Store<br/>ADR-0004"]', ['ADR-0004 12:16 docs/adr/0004-store.md']],
  [
    'a path',
    'flowchart LR\n  a["docs/runbooks/restart.md"]',
    ['docs/runbooks/restart.md 12:6 docs/runbooks/restart.md'],
  ],
  ['a file name', 'flowchart LR\n  a["restart.md"]', ['restart.md 12:6 docs/runbooks/restart.md']],
  ['words that name a document', 'flowchart LR\n  a["see ADR 4"]', ['ADR 4 12:10 docs/adr/0004-store.md']],
  ['twice', 'flowchart LR\n  FR-001 --> a\n  FR-001 --> b', ['FR-001 12:3 SPEC-001/FR-001']],
  ['an id nobody has', 'flowchart LR\n  a["FR-099"]', ['FR-099 12:6 broken']],
  ['a path nobody has', 'flowchart LR\n  a["docs/gone.md"]', ['docs/gone.md 12:6 broken']],
  ['a file name nobody has', 'flowchart LR\n  a["notes.md"]', ['notes.md 12:6 nothing']],
  ['a kind nobody reads', 'gantt\n  section FR-001\n  x :2014-01-01, 1d', ['FR-001 12:11 SPEC-001/FR-001']],
  ['a name behind other words', 'flowchart LR\n  ADR-0004["The store"] --> a', []],
  ['a name that gets words later', 'flowchart LR\n  ADR-0004 --> a\n  ADR-0004["The store"]', []],
  ['names that look like ids', 'flowchart LR\n  T1 --> SC2 --> US3 --> A1', []],
  ['short names in labels', 'flowchart LR\n  a["T1"] --> b["SC2"]', []],
  ['words that look like ids', 'flowchart LR\n  a["SHA-256 over UTF-8"]', []],
  ['in a comment', 'flowchart LR\n  %% FR-001\n  a --> b', []],
  ['in a style', 'flowchart LR\n  a --> b\n  classDef FR-001 fill:#fff', []],
])('names in a diagram: %s', (_name, diagram, expected) => {
  expect(named(diagram)).toEqual(expected);
});

test('a picture covers nothing and decides nothing', () => {
  const {coverage, links} = exportOf(portal('flowchart LR\n  FR-001 --> ADR-0004 --> b["restart.md"]'));
  expect(coverage.map(({status}) => status)).toEqual(['uncovered', 'uncovered']);
  expect(links.filter(({form}) => form === 'diagram').map(({type}) => type)).toEqual([
    'mentions',
    'mentions',
    'mentions',
  ]);
});

test('an unknown id is an error, an unknown path a warning', () => {
  const found = diagnosticsOf(portal('flowchart LR\n  a["FR-099"] --> b["docs/gone.md"]')).filter(
    ({code}) => code === 'broken-reference',
  );
  expect(found.map(({severity, message}) => `${severity} ${message}`)).toEqual([
    'error `FR-099` names nothing in this portal.',
    'warning `docs/gone.md` names nothing in this portal.',
  ]);
});

test('the page has the names of each diagram with their state', () => {
  const {diagrams} = pageOf(portal('flowchart LR\n  accTitle: Way\n  FR-001 --> ADR-0004 --> x["FR-099"]'), SPEC);
  expect(diagrams).toHaveLength(1);
  expect(diagrams[0]).toMatchObject({
    anchor: 'portal-diagram-1',
    title: 'Way',
    kind: 'flowchart',
    lines: 3,
    fault: null,
  });
  expect(diagrams[0]?.links.map(({raw, slot, label, status}) => [raw, slot.state, label, status?.stage])).toEqual([
    ['FR-001', 'resolved', 'a', 'unset'],
    ['ADR-0004', 'resolved', 'One store', 'accepted'],
    ['FR-099', 'broken', null, undefined],
  ]);
});
