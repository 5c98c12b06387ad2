import {describe, expect, test} from 'vitest';
import {readFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/readFile.ts';
import {read, sourceOf} from '../../support/read.ts';
import {SETTINGS, settingsWith} from '../../support/settings.ts';

const NUMBERED = ['requirement', 'success-criterion'];

function itemsIn(markdown: string): readonly string[] {
  return read(`# T\n\n## Requirements\n\n${markdown}`)
    .items.filter(({kind}) => NUMBERED.includes(kind))
    .map(({localId, level, title, text, state}) =>
      [localId, level ?? '-', title && `(${title})`, text, state && `[${state}]`].filter(Boolean).join(' '),
    );
}

describe('requirements and success criteria', () => {
  test.each([
    ['bold id', '- **FR-001**: Jobs MUST resume', ['FR-001 must Jobs MUST resume']],
    ['weaker level', '- **FR-002**: Jobs SHOULD resume', ['FR-002 should Jobs SHOULD resume']],
    ['weakest level', '- **FR-002**: Jobs MAY resume', ['FR-002 may Jobs MAY resume']],
    ['no level', '- **FR-002**: Jobs must resume', ['FR-002 - Jobs must resume']],
    ['success criterion', '- **SC-001**: 99 % of jobs', ['SC-001 - 99 % of jobs']],
    ['colon inside the bold', '- **FR-001:** a', ['FR-001 - a']],
    ['statement inside the bold', '- **FR-001: a MUST b**', ['FR-001 must a MUST b']],
    ['dash after', '- **FR-001** — a', ['FR-001 - a']],
    ['nothing after', '- **FR-001** a', ['FR-001 - a']],
    ['wrapped lines', '- **FR-001**: a\n  MUST b', ['FR-001 must a MUST b']],
    ['several paragraphs', '- **FR-001**: a\n\n  b', ['FR-001 - a b']],
    ['nested bullets belong to it', '- **FR-001**: a\n  - b', ['FR-001 - a b']],
    ['name inside the bold', '- **FR-001 (Resume)**: a', ['FR-001 - (Resume) a']],
    ['name after the bold', '- **FR-006** (conditional — CL-4): a', ['FR-006 - (conditional — CL-4): a']],
    ['plain bullet', '- FR-003: a MUST b', ['FR-003 must a MUST b']],
    ['checkbox', '- [ ] **FR-001** a', ['FR-001 - a']],
    ['plain checkbox', '- [ ] SC-1: a', ['SC-1 - a']],
    ['ordered item', '1. **FR-001**: a', ['FR-001 - a']],
    ['bold paragraph', '**FR-001**: a', ['FR-001 - a']],
    ['bold paragraph, colon inside', '**FR-001:** a', ['FR-001 - a']],
    [
      'table row',
      '| ID | Requirement | Priority |\n|---|---|---|\n| FR-001 | a MUST b | high |',
      ['FR-001 must a MUST b'],
    ],
    ['bold in a table', '| ID | Text |\n|---|---|\n| **FR-001** | a |', ['FR-001 - a']],
    ['heading', '### FR-001 Resume\n\nJobs MUST resume.', ['FR-001 must (Resume) Jobs MUST resume.']],
    ['heading with colon', '### FR-001: Resume\n\nJobs resume.', ['FR-001 - (Resume) Jobs resume.']],
    ['heading without text', '### FR-001: Resume', ['FR-001 - (Resume) Resume']],
    ['retired', '- ~~**FR-009**: a~~ **REMOVED** reason', ['FR-009 - a REMOVED reason [retired]']],
    ['removed by a word', '- **FR-009**: REMOVED, see FR-001', ['FR-009 - REMOVED, see FR-001 [retired]']],
    ['compound family', '- **FR-AUTH-001**: a', ['FR-AUTH-001 - a']],
    ['letter after', '- **FR-001a**: a', ['FR-001a - a']],
    ['capital letter after', '- **FR-001A**: a', ['FR-001A - a']],
    ['dot inside', '- **FR-015.3**: a', ['FR-015.3 - a']],
    ['digits in the family', '- **AC-GH60-1**: a', ['AC-GH60-1 - a']],
    ['house family below a heading of requirements', '- **LH-FA-WAL-001**: a', ['LH-FA-WAL-001 - a']],
    ['data family', '- **DI-001**: a\n- **OB-001**: b\n- **SE-001**: c', ['DI-001 - a', 'OB-001 - b', 'SE-001 - c']],
    ['non-breaking hyphen', '- **FR\u2011001**: a', ['FR\u2011001 - a']],
    ['in brackets', '- **[FR-001]** a', ['FR-001 - a']],
    ['code and links in the statement', '- **FR-001**: use `x` and [y](z.md)', ['FR-001 - use x and y']],
    ['full stop after', '- **FR-008.** a MUST b', ['FR-008 must a MUST b']],
    ['name with a full stop', '- **FR-008. Resume.** a', ['FR-008 - (Resume) a']],
    ['sign of progress before', '- ✅ **FR-020**: a', ['FR-020 - a']],
    ['two ids in a label', '- **FR-014/FR-015**: a', ['FR-014 - a', 'FR-015 - a']],
    ['two ids, the second one short', '- **FR-014/015**: a', ['FR-014 - a', 'FR-015 - a']],
    ['a range in a label', '- **FR-016–FR-018**: a', ['FR-016 - a', 'FR-017 - a', 'FR-018 - a']],
    ['a short range in a label', '- **FR-016–018**: a', ['FR-016 - a', 'FR-017 - a', 'FR-018 - a']],
    ['no colon before an obligation', '- FR-004 MUST resume', ['FR-004 must MUST resume']],
    ['no colon, subject first', '- FR-004 The job MUST resume', ['FR-004 must The job MUST resume']],
    ['priority in a heading', '### FR-001 (P0): Resume\n\nJobs resume.', ['FR-001 - (Resume) Jobs resume.']],
    ['middle dot in a heading', '### FR-001 · Resume\n\nJobs resume.', ['FR-001 - (Resume) Jobs resume.']],
    ['only in a quote', '> - **FR-013**: a', ['FR-013 - a']],
    ['bold paragraph in a quote', '> **FR-013**: a', ['FR-013 - a']],
    ['retired id only', '- ~~**FR-009**~~ **REMOVED** reason', ['FR-009 - REMOVED reason [retired]']],
    [
      'name beside the id in a cell',
      '| Requirement | Level |\n|---|---|\n| FR-031: Name | a MUST b |',
      ['FR-031 must (Name) a MUST b'],
    ],
    ['id in the second column', '| # | ID | Text |\n|---|---|---|\n| 1 | FR-040 | a |', ['FR-040 - a']],
    ['extra columns', '| ID | Text | Owner |\n|---|---|---|\n| FR-041 | a | Ann and Ben |', ['FR-041 - a']],
    ['site of a house family', '### Functional Requirements\n\n- **ZQ-1**: a', ['ZQ-1 - a']],
    ['in a quote is cited, in a list it is defined', '- **FR-001**: a\n\n> **FR-001**: a', ['FR-001 - a']],
  ])('%s', (_name, markdown, expected) => {
    expect(itemsIn(markdown)).toEqual(expected);
  });

  test.each([
    ['inside code', '```md\n- **FR-004**: sample\n```'],
    ['inside a code span', '- `**FR-004**: sample`'],
    ['id in a code span', '- `FR-004`: sample'],
    ['inside a comment', '<!--\n- **FR-005**: instruction\n-->'],
    ['inside a comment on one line', '<!-- - **FR-005**: instruction -->'],
    ['indented code', 'text\n\n    - **FR-005**: sample'],
    ['placeholder number', '- **FR-###**: sample'],
    ['placeholder letters', '- **SPEC-XXX**: sample'],
    ['placeholder of a criterion', '- **SC-XXX**: sample'],
    ['placeholder of a task', '- **TXXX**: sample'],
    ['in the middle of a line', '- see **FR-001** for this'],
    ['plain word first', '- Also FR-001: a'],
    ['mention without separator', '- FR-001 and FR-002 are done'],
    ['bold paragraph without separator', '**FR-001** and FR-002 are done'],
    ['SHA-256', '- **SHA-256**: the hash'],
    ['UTF-8', '- **UTF-8**: the encoding'],
    ['ISO-27001', '- **ISO-27001**: the standard'],
    ['TLS-13', '- **TLS-13**: the protocol'],
    ['CVE', '- **CVE-2024**: a hole'],
    ['a lower-case word', '- **fr-001**: a'],
    ['a link label that starts the line', '- [FR-001](x.md) is done'],
    ['a table of one column', '| ID |\n|---|\n| FR-001 |'],
    ['the head of a table', '| FR-001 | text |\n|---|---|\n| a | b |'],
    ['a sentence in the first cell', '| ID | Text |\n|---|---|\n| see FR-001 here | a |'],
    ['a sign without bold id', '- ✅ FR-020 is done'],
    ['two ids that are done', '- FR-001 and FR-002 MUST be done'],
    ['a table of tests', '| ID | Test |\n|---|---|\n| FR-001 | resumes after a crash |'],
    ['a table of ids', '| ID | Also | Code |\n|---|---|---|\n| FR-001 | FR-002 | `x-fr-1` |'],
    ['a table without a column of ids', '| Rule | Check |\n|---|---|\n| a MUST b | FR-001 |'],
    ['a decision', '- **ADR-0001**: the parser'],
    ['a spec', '- **SPEC-002**: the neighbour'],
  ])('no item: %s', (_name, markdown) => {
    expect(itemsIn(markdown)).toEqual([]);
  });

  test('A-12 heads no item outside of requirements', () => {
    expect(read('# T\n\n## Notes\n\n- **A-12**: the motorway').items).toEqual([]);
  });

  test.each([
    ['prerequisites require nothing', '## Prerequisites\n\n- **PKG-12**: install it'],
    ['a heading three levels up says nothing', '## Requirements\n\n### Plan\n\n#### Steps\n\n- **ST-1**: go'],
    ['risks', '## Risks\n\n- **RK-1**: it MUST NOT fail\n- **RK-2**: it MUST NOT stall'],
    ['a section of its own', '## R1: Which library'],
    ['a numbered risk', '## Requirements\n\n### Open\n\n- **S1**: a'],
    ['a topic with its finding', '## Requirements\n\n### FR-001: Which library\n\n**Decision**: the small one'],
    ['a mapping', '## Traceability\n\n| ID | Requirement |\n|---|---|\n| BR-001 | the old name of FR-001 |'],
    ['a coverage matrix', '## Coverage\n\n| FR-001 | text |\n|---|---|\n| FR-001 | covered by hand |'],
  ])('no item: %s', (_name, markdown) => {
    expect(read(`# T\n\n${markdown}`).items).toEqual([]);
  });

  test.each([
    ['two obligations', '## Safety\n\n- **ZZ-1**: a MUST b\n- **ZZ-2**: a MUST c', ['ZZ-1', 'ZZ-2']],
    [
      'one of them below requirements',
      '## Requirements\n\n- **ZZ-1**: a\n\n## Notes\n\n- **ZZ-2**: b',
      ['ZZ-1', 'ZZ-2'],
    ],
    ['one obligation is too few', '## Safety\n\n- **ZZ-1**: a MUST b\n- **ZZ-2**: c', []],
    ['none', '## Safety\n\n- **ZZ-1**: a\n- **ZZ-2**: b', []],
    ['R below requirements', '## Requirements\n\n- **R1**: a', ['R1']],
    ['use cases', '## Use Cases\n\n#### UC-001: Put\n\nAda puts it.', ['UC-001']],
    ['use cases in a list are named', '## Use Cases\n\n- **UC-001**: Put', []],
  ])('house families: %s', (_name, markdown, expected) => {
    expect(read(`# T\n\n${markdown}`).items.map(({localId}) => localId)).toEqual(expected);
  });

  test.each([
    ['research', 'research.md', '## Requirements\n\n### R1: Topic\n\nText.'],
    ['a contract', 'contracts/api.md', '## Contract requirements\n\n- **S-1**: it MUST answer'],
    ['a plan', 'plan.md', '## Requirements\n\n### FR-001 of the spec\n\nDone so.'],
  ])('%s works with requirements and defines none', (_name, file, markdown) => {
    const companion = {...sourceOf(`# T\n\n${markdown}`), path: `docs/specs/001-demo/${file}`};
    expect(readFile(companion, SETTINGS).items).toEqual([]);
  });

  test.each([
    ['with its decision', '### R1: Which library?\n\n**Decision**: the small one', ['clarification R1 answered']],
    ['with its finding', '### R-2: Speed\n\n- **Finding**: fast', ['clarification R-2 answered']],
    ['without either', '### R1: Speed\n\nFast.', []],
    ['a row', '| ID | Topic |\n|---|---|\n| R-01 | **Decision**: the small one |', []],
  ])('a topic of research %s', (_name, markdown, expected) => {
    const companion = {...sourceOf(`# T\n\n${markdown}`), path: 'docs/specs/001-demo/research.md'};
    expect(readFile(companion, SETTINGS).items.map((item) => `${item.kind} ${item.localId} ${item.state}`)).toEqual(
      expected,
    );
  });

  test('criteria below a bold line belong to the item of the heading', () => {
    const markdown = '### FR-001: Put\n\nIt MUST put.\n\n**Acceptance criteria**:\n\n- a\n- b\n\n**Notes**:\n\n- c';
    const {items} = read(`# T\n\n## Requirements\n\n${markdown}`);
    expect(items.map(({text, of}) => [text.slice(0, 11), of])).toEqual([
      ['It MUST put', null],
      ['a', 'fr-001'],
      ['b', 'fr-001'],
    ]);
  });

  test.each([
    ['features', '## Features\n\n### F1: Annotations\n\nText.', ['F1']],
    ['features in a list', '## Features\n\n- **F1**: Annotations', []],
    ['findings', '## Findings\n\n### F1: Annotations\n\nText.', []],
  ])('%s', (_name, markdown, expected) => {
    expect(read(`# T\n\n${markdown}`).items.map(({localId}) => localId)).toEqual(expected);
  });

  test('a plain definition beats words that may cite it', () => {
    const markdown =
      '- **FR-001**: a\n- **FR-001/FR-002**: both are done\n- FR-001 MUST stay\n\n> **FR-001**: as above';
    expect(itemsIn(markdown)).toEqual(['FR-001 - a']);
  });

  test('ids that share a block share its place, each with an anchor', () => {
    const {items, tree} = read('# T\n\n- **FR-014/FR-015**: a');
    expect(items.map(({anchor}) => anchor)).toEqual(['fr-014', 'fr-015']);
    expect(JSON.stringify(tree())).toContain('"fr-015"');
  });

  test('the sign before an id stays on the page', () => {
    expect(JSON.stringify(read('# T\n\n- ✅ **FR-020**: a').tree())).toContain('✅');
  });

  test.each([
    ['decision', 'docs/adr/0001-x.md'],
    ['runbook', 'docs/runbooks/x.md'],
  ] as const)('a %s defines no requirement', (kind, path) => {
    expect(read('# T\n\n## Requirements\n\n- **FR-001**: a', {kind, path}).items).toEqual([]);
  });

  test('families of the site count as items wherever they stand', () => {
    const settings = settingsWith({families: {ZZ: 'requirement', KO: 'success-criterion'}});
    const {items} = read('# T\n\n- **ZZ-1**: a\n- **KO-2**: b\n- **YY-3**: c', {settings});
    expect(items.map(({localId, kind}) => `${localId} ${kind}`)).toEqual([
      'ZZ-1 requirement',
      'KO-2 success-criterion',
    ]);
  });
});

test.each([
  ['first of a file', '- **FR-001**: a', '3:1'],
  ['nested', '- x\n  - **FR-001**: a', '4:3'],
  ['table row', '| ID | Text |\n|---|---|\n| FR-001 | a |', '5:1'],
  ['heading', '### FR-001 a', '3:1'],
])('position: %s', (_name, markdown, expected) => {
  const [item] = read(`# T\n\n${markdown}`).items;
  expect(item && `${item.position.line}:${item.position.column}`).toBe(expected);
});

test('anchors are unique among items and headings', () => {
  const {items, headings} = read(
    '# T\n\n## FR-001\n\n## Requirements\n\n- **FR-001**: a\n- **FR-001**: b\n- **FR-001**: c\n',
  );
  const anchors = [...new Set([...items.map(({anchor}) => anchor), ...headings.map(({anchor}) => anchor)])];
  expect(items.map(({anchor}) => anchor)).toEqual(['fr-001', 'fr-001-2', 'fr-001-3', 'fr-001-4']);
  expect(anchors).toHaveLength(5);
});
