import {expect, test} from 'vitest';
import {check} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {RULES} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/rules/index.ts';
import {createMemory} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/memory.ts';
import {
  itemsByArtifact,
  linksByTarget,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/indexes.ts';
import {createTracer} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import type {Diagnostic} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/diagnostic.ts';
import type {DrawnTrace} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/trace.ts';
import {EVIDENCE} from '../../support/evidence.ts';
import {diagnosticsOf, type Files, sourcesOf} from '../../support/portal.ts';
import {SETTINGS} from '../../support/settings.ts';

/** A spec with a finding of each kind that is found in a document by itself. */
function spec(name: string): string {
  return `---
slug: /same
---
# SPEC-00${name}: Lending

**Status**: Draft

## Requirements

- **FR-001**: It MUST lend books, as ADR-0002 says.
- **FR-002**: It MUST take them back. (runbook: n/a)
- **FR-002**: It MUST count them.

[NEEDS CLARIFICATION: for how long?]
`;
}

const FIRST = 'docs/specs/001-a/spec.md';
const SECOND = 'docs/specs/002-b/spec.md';
const FILES: Files = {
  [FIRST]: spec('1'),
  [SECOND]: spec('2'),
  'docs/decisions/0001-shelf.md':
    '# ADR-0001: A shelf\n\n**Status**: Accepted\n\nSupersedes [ADR-0002](0002-box.md).\n',
  'docs/decisions/0002-box.md': '# ADR-0002: A box\n\n**Status**: Superseded\n',
};

/** A look, with what the rules say to it. */
function looking(): (files: Files) => {readonly trace: DrawnTrace; readonly found: readonly Diagnostic[]} {
  const memory = createMemory();
  const trace = createTracer(SETTINGS, {memory});
  return (files) => {
    const traced = trace(sourcesOf(files), new Set(Object.keys(files)));
    return {trace: traced, found: check(traced, SETTINGS, EVIDENCE, RULES, memory)};
  };
}

const inFile = (path: string, found: readonly Diagnostic[]): readonly Diagnostic[] =>
  found.filter(({position}) => position.path === path);

test('a line more in one document leaves what was found in others what it was', () => {
  const look = looking();
  const before = look(FILES);
  const files = {...FILES, [FIRST]: spec('1').replace('## Requirements', 'Some words.\n\n## Requirements')};
  const after = look(files);
  expect(after.found).toEqual(diagnosticsOf(files));
  expect(inFile(FIRST, after.found)).not.toEqual(inFile(FIRST, before.found));
  const others = inFile(SECOND, before.found);
  expect([...new Set(others.map(({code}) => code))].toSorted()).toEqual([
    'duplicate-id',
    'open-clarification',
    'reference-to-superseded',
    'uncovered-requirement',
    'waiver-without-reason',
  ]);
  // What speaks of another document as well is said anew.
  const isOwn = ({code, message}: Diagnostic) => code !== 'reference-to-superseded' && !message.includes('slug');
  for (const [at, diagnostic] of inFile(SECOND, after.found).entries())
    if (isOwn(diagnostic)) expect(diagnostic).toBe(others[at]);
});

test('indexes of a look after an edit are those of a fresh one', () => {
  const look = looking();
  look(FILES);
  const files = {...FILES, [FIRST]: spec('1').replace('- **FR-001**', '- **FR-004**: It MUST wait.\n- **FR-001**')};
  const {trace} = look(files);
  const fresh = looking()(files).trace;
  expect(
    itemsByArtifact(trace.items)
      .get('SPEC-001')
      .map(({id}) => id),
  ).toEqual(fresh.items.filter(({artifact}) => artifact === 'SPEC-001').map(({id}) => id));
  expect(linksByTarget(trace.links).get('ADR-0002')).toEqual(
    fresh.links.filter(({from, to}) => to.artifact === 'ADR-0002' && from.artifact !== 'ADR-0002'),
  );
});

test('a document that goes while another one comes, neither with an item, leaves each finding with its own document', () => {
  const look = looking();
  look(FILES);
  const {'docs/decisions/0002-box.md': _gone, ...left} = FILES;
  const files = {...left, 'docs/specs/003-c/spec.md': '# Nothing yet\n'};
  expect(look(files).found).toEqual(diagnosticsOf(files));
});
