import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {applyFilter} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/applyFilter.ts';
import {filterOfPairs} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filterOfPairs.ts';
import {filterOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filterOfText.ts';
import {artifactFacts} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/facts/artifactFacts.ts';
import {
  matrixEntries,
  requirementFacts,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/facts/requirementFacts.ts';
import type {EmbedView} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/pageData.ts';
import {EVIDENCE} from '../../support/evidence.ts';
import {pageOf, viewOf} from '../../support/portal.ts';

const FILES = {
  'docs/specs/001-jobs/spec.md':
    '# Jobs\n\n**ID**: SPEC-001\n**Status**: Draft\n\n- **FR-001**: Jobs MUST stop, see ADR-0001\n- **FR-002**: Jobs SHOULD start [NEEDS CLARIFICATION: when?]\n- **FR-003**: Jobs MUST rest\n\n- [x] T001 stop (FR-001)\n- [ ] T002 start\n',
  'docs/specs/002-mail/spec.md':
    '# Mail\n\n**ID**: SPEC-002\n**Status**: Approved\n\n- **FR-001**: Mail MUST be kept (runbook: n/a — no operator action)\n',
  'docs/decisions/0001-stop.md': '# Stop jobs\n\nDate: 2026-01-02\n\nStatus: accepted\n',
  'docs/runbooks/stop.md': '# Stop the jobs\n\nService: jobs\n',
};

function embedIn(path: string, directive: string): EmbedView {
  const files: Record<string, string> = {...FILES};
  files[path] = `${files[path] ?? '# New\n'}\n${directive}\n`;
  const {tree, embeds} = pageOf(files, path);
  const [slot] = tree.flatMap((node) => (typeof node !== 'string' && node[0] === 'Embed' ? [node[1]?.['slot']] : []));
  const embed = embeds[Number(slot ?? -1)];
  if (!embed) throw new Error('The page shows no embed.');
  return embed;
}

/** An embed in one line: its rows, or its numbers, and the query its link asks. */
function shown(embed: EmbedView): string {
  switch (embed.shows) {
    case 'requirements':
      return `${embed.groups.flatMap(({rows}) => rows.map(({id}) => id)).join(' ')} | ${embed.href}`;
    case 'documents':
      return `${embed.rows.map(({key}) => key).join(' ')} | ${embed.href}`;
    case 'changes':
      return `${embed.rows.length} changes | ${embed.href}`;
    case 'questions':
      return `${embed.rows.map(({text}) => text).join(' ')} | ${embed.href}`;
    case 'meter':
      return `${embed.done} of ${embed.total} | ${embed.href}`;
    case 'trace':
      return embed.row.id;
    case 'problems':
      return embed.problems.map(({message}) => message).join(' ');
  }
}

describe('in a document that is no spec, the whole portal is asked', () => {
  test.each([
    ['::requirements', 'SPEC-001/FR-001 SPEC-001/FR-002 SPEC-001/FR-003 SPEC-002/FR-001 | /matrix'],
    ['::requirements{spec=2}', 'SPEC-002/FR-001 | /matrix?spec=SPEC-002'],
    ['::requirements[001-jobs]{level=should}', 'SPEC-001/FR-002 | /matrix?spec=SPEC-001&level=should'],
    ['::requirements{level=must limit=1}', 'SPEC-001/FR-001 | /matrix?level=must'],
    ['::requirements{no=decision has=question}', 'SPEC-001/FR-002 | /matrix?no=decision&has=question'],
    ['::requirements{spec=!1}', 'SPEC-002/FR-001 | /matrix?spec=%21SPEC-001'],
    ['::requirements{q="kept mail"}', 'SPEC-002/FR-001 | /matrix?q=kept+mail'],
    ['::requirements{q="kept jobs"}', ' | /matrix?q=kept+jobs'],
    ['::trace{id=1/FR-001}', 'SPEC-001/FR-001'],
    ['::clarifications{state=open}', 'when? | /clarifications?state=open'],
    ['::clarifications{state=answered}', ' | /clarifications?state=answered'],
    ['::spec-table{status=draft}', 'SPEC-001 | /specs?status=draft'],
    [
      '::spec-table{status="approved,draft" sort=-id}',
      'SPEC-002 SPEC-001 | /specs?status=approved&status=draft&sort=-id',
    ],
    ['::decision-table', 'ADR-0001 | /decisions'],
    ['::runbook-table{no=spec}', 'stop | /runbooks?no=spec'],
    ['::tasks', '1 of 2 | /specs'],
    ['::tasks{spec=2}', '0 of 0 | /SPEC-002:docs/specs/002-mail/spec.md'],
    // The accepted gap asks for nothing.
    ['::coverage', '1 of 3 | /matrix'],
    ['::coverage{spec=1 no=decision}', '0 of 2 | /matrix?spec=SPEC-001&no=decision'],
    ['::changes', '0 changes | /changes'],
    ['::requirements{state=gap}', 'SPEC-001/FR-002 SPEC-001/FR-003 | /matrix?state=gap'],
    ['::requirements{state=accepted}', 'SPEC-002/FR-001 | /matrix?state=accepted'],
    ['::spec-table{sttus=draft}', '`sttus` is no attribute of `::spec-table`.'],
  ])('%s', (directive, expected) => {
    const embed = embedIn('docs/decisions/0001-stop.md', directive);
    expect(shown(embed)).toBe(expected);
  });
});

describe('in a document of a spec, its own items are meant', () => {
  test.each([
    ['::requirements', 'SPEC-001/FR-001 SPEC-001/FR-002 SPEC-001/FR-003 | /matrix?spec=SPEC-001'],
    ['::requirements{spec=2}', 'SPEC-002/FR-001 | /matrix?spec=SPEC-002'],
    [
      '::requirements{spec=!none}',
      'SPEC-001/FR-001 SPEC-001/FR-002 SPEC-001/FR-003 SPEC-002/FR-001 | /matrix?spec=%21none',
    ],
    ['::trace{id=FR-003}', 'SPEC-001/FR-003'],
    ['::tasks', '1 of 2 | /SPEC-001:docs/specs/001-jobs/spec.md'],
    ['::spec-table', 'SPEC-001 SPEC-002 | /specs'],
  ])('%s', (directive, expected) => {
    expect(shown(embedIn('docs/specs/001-jobs/spec.md', directive))).toBe(expected);
  });
});

test('the same query in an address, a directive and a line of text leaves the same rows', () => {
  const value = fc.constantFrom('draft', 'accepted', 'approved', 'platform', '!draft', 'none', 'SPEC-001');
  const key = fc.constantFrom('status', 'type', 'owner', 'no', 'has', 'id', 'sort');
  const words: Readonly<Record<string, readonly string[]>> = {
    no: ['runbook', 'task'],
    has: ['question'],
    sort: ['id', '-id'],
  };
  const pairs = fc
    .uniqueArray(fc.tuple(key, value), {selector: ([name]) => name, maxLength: 3})
    .map((all) =>
      all.map(([name, each], index) => [name, words[name]?.[index % (words[name]?.length ?? 1)] ?? each] as const),
    );
  const {rows} = viewOf(FILES, 'browser');
  const keys = (filter: Parameters<typeof applyFilter>[1]) =>
    applyFilter(rows, filter, artifactFacts, EVIDENCE.today).map((row) => row.key);
  fc.assert(
    fc.property(pairs, (asked) => {
      const embed = embedIn(
        'docs/decisions/0001-stop.md',
        `::spec-table{${asked.map(([name, each]) => `${name}="${each}"`).join(' ')}}`,
      );
      if (embed.shows !== 'documents') throw new Error(shown(embed));
      const line = asked.map(([name, each]) =>
        each.startsWith('!') ? `-${name}:${each.slice(1)}` : `${name}:${each}`,
      );
      const wanted = keys(filterOfPairs(asked));
      expect(embed.rows.map((row) => row.key)).toEqual(wanted);
      expect(keys(filterOf(new URL(embed.href, 'https://x.example').search))).toEqual(wanted);
      expect(keys(filterOf(line.join(' ')))).toEqual(wanted);
      expect(keys(filterOf(embed.words))).toEqual(wanted);
    }),
    {numRuns: 60},
  );
});

test('the same query on the matrix and in a directive leaves the same requirements', () => {
  const value = fc.constantFrom(
    'must',
    'should',
    'gap',
    'traced',
    'accepted',
    '!gap',
    'SPEC-001',
    'draft',
    'ADR-0001',
    'none',
  );
  const key = fc.constantFrom('level', 'state', 'spec', 'status', 'decision', 'no', 'has', 'kind', 'sort');
  const words: Readonly<Record<string, readonly string[]>> = {
    no: ['runbook', 'decision', 'task'],
    has: ['question', 'story'],
    sort: ['id', '-level', 'question'],
    spec: ['SPEC-001', 'SPEC-002', '!none'],
  };
  const pairs = fc
    .uniqueArray(fc.tuple(key, value, fc.nat(5)), {selector: ([name]) => name, maxLength: 3})
    .map((all) =>
      all.map(([name, each, nth]) => [name, words[name]?.[nth % (words[name]?.length ?? 1)] ?? each] as const),
    );
  const entries = matrixEntries(viewOf(FILES, 'matrix'));
  fc.assert(
    fc.property(pairs, (asked) => {
      const embed = embedIn(
        'docs/decisions/0001-stop.md',
        `::requirements{${asked.map(([name, each]) => `${name}="${each}"`).join(' ')}}`,
      );
      if (embed.shows !== 'requirements') throw new Error(shown(embed));
      const query = new URL(embed.href, 'https://x.example').search;
      const onMatrix = applyFilter(entries, filterOf(query), requirementFacts, EVIDENCE.today);
      // A directive keeps the rows of one spec together, whatever the order.
      const ids = (all: readonly string[]) => all.toSorted();
      expect(ids(embed.groups.flatMap(({rows}) => rows.map(({id}) => id)))).toEqual(
        ids(onMatrix.map(({group, row}) => `${group.spec.key}/${row.id ?? row.anchor}`)),
      );
    }),
    {numRuns: 60},
  );
});
