import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {SearchDocument} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/search/searchData.ts';
import {termsIn} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/words.ts';
import type {TreeNode} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/tree.ts';
import {type Files, portalOf, traceOf} from '../../support/portal.ts';
import {filesBelow, inRepository} from '../../support/repository.ts';
import {found, idsIn, OPTIONS, type Opened, openedOverFiles} from './searching.ts';

const SPEC = 'docs/specs/001-copies/spec.md';
const RUNBOOK = 'docs/runbooks/restore.md';

/** What search knows of one file: the lead, items and sections as `place: text`. */
function searched(path: string, markdown: string): readonly string[] {
  const [document] = portalOf({[path]: markdown}).search();
  if (!document) return [];
  const {text, items, sections} = document;
  return [
    `lead: ${text}`,
    ...items.map((item) => `${item.kind} ${anchorIn(item.href)}: ${item.text}`),
    ...sections.map((section) => `${section.title} ${anchorIn(section.href)}: ${section.text}`),
  ];
}

function anchorIn(href: string): string {
  return href.includes('#') ? href.slice(href.indexOf('#')) : '';
}

describe('a body is taken apart', () => {
  test.each([
    [
      'in front of the first heading',
      SPEC,
      '# A\n\nCopies are kept where no fault reaches them.\n\n## Why\n\nTapes are slow.',
      ['lead: Copies are kept where no fault reaches them.', 'Why #why: Tapes are slow.'],
    ],
    [
      'nothing in front of it',
      SPEC,
      '# A\n\n## Why\n\nTapes are slow, and nobody knows where they are.',
      [
        'lead: Tapes are slow, and nobody knows where they are.',
        'Why #why: Tapes are slow, and nobody knows where they are.',
      ],
    ],
    ['a heading with nothing below it', SPEC, '# A\n\n## Later', ['lead: ', 'Later #later: ']],
    [
      'an item is found by itself only',
      SPEC,
      '# A\n\n## Requirements\n\nAll of them hold.\n\n- **FR-001**: Copies MUST be kept',
      ['lead: ', 'requirement #fr-001: Copies MUST be kept', 'Requirements #requirements: All of them hold.'],
    ],
    [
      'what stands below an item belongs to it',
      SPEC,
      '# A\n\n## Requirements\n\n- **FR-001**: Copies MUST be kept\n  - for as long as the lease runs',
      [
        'lead: ',
        'requirement #fr-001: Copies MUST be kept for as long as the lease runs',
        'Requirements #requirements: ',
      ],
    ],
    [
      'cells and lines of a list do not run into each other',
      SPEC,
      '# A\n\n## Sizes\n\n| Disk | Use |\n| - | - |\n| small | logs |\n\n- one\n- two',
      ['lead: ', 'Sizes #sizes: Disk Use small logs one two'],
    ],
    [
      'a picture is what it shows',
      SPEC,
      '# A\n\n## Flow\n\n```mermaid\nflowchart LR\n  a[Copy job] --> b[Vault]\n```',
      ['lead: ', 'Flow #flow: Flow. Copy job. Vault'],
    ],
    [
      'a word emphasised in part stays one',
      SPEC,
      '# A\n\n## Re\n\n- un**break**able\n- `b`s',
      ['lead: ', 'Re #re: unbreakable bs'],
    ],
    ['code is text', SPEC, '# A\n\n## Call\n\n```sh\nvault --list\n```', ['lead: ', 'Call #call: vault --list']],
    [
      'steps of a runbook are found by themselves, its prose by its headings',
      RUNBOOK,
      '# Restore\n\n## Steps\n\nBe calm.\n\n1. Open the vault\n   ```sh\n   vault open\n   ```\n2. Wait',
      ['lead: ', 'step #step-1: Open the vault vault open', 'step #step-2: Wait', 'Steps #steps: Be calm.'],
    ],
  ])('%s', (_name, path, markdown, expected) => {
    expect(searched(path, markdown)).toEqual(expected);
  });

  test('a numbered list of a spec holds no steps', () => {
    const texts = searched(SPEC, '# A\n\n## Plan\n\n1. Open the vault\n2. Wait');
    expect(texts).toEqual(['lead: ', 'Plan #plan: Open the vault Wait']);
  });

  test('other files of a spec have sections of their own, with their own addresses', () => {
    const [document] = portalOf({
      [SPEC]: '# A\n\n**ID**: SPEC-001\n\n- **FR-001**: Copies MUST be kept',
      'docs/specs/001-copies/plan.md': '# Plan of it\n\nFirst the vault.\n\n## Order\n\nThen the rest.',
    }).search();
    expect(document?.sections).toEqual([
      {title: 'Plan of it', text: 'First the vault.', href: '/SPEC-001:docs/specs/001-copies/plan.md'},
      {title: 'Order', text: 'Then the rest.', href: '/SPEC-001:docs/specs/001-copies/plan.md#order'},
    ]);
  });
});

test('every word of our own documents stands in what search knows of them', () => {
  const names = filesBelow(inRepository('docs')).map((name) => `docs/${name}`);
  const files: Files = Object.fromEntries(names.map((name) => [name, readFileSync(inRepository(name), 'utf8')]));
  const known = new Map(
    portalOf(files)
      .search()
      .map((document) => [document.key, new Set(termsIn(allTextOf(document)))]),
  );
  const trace = traceOf(files);
  const missing = trace.files.flatMap(({artifact, facts: {path}}) =>
    termsIn(wordsBelow(trace.trees.get(path)?.tree() ?? [])).flatMap((word) =>
      known.get(artifact)?.has(word) ? [] : [`${path}: ${word}`],
    ),
  );
  expect([...new Set(missing)]).toEqual([]);
  expect(known.size).toBeGreaterThan(50);
});

function allTextOf({title, text, words, items, sections, aliases, key}: SearchDocument): string {
  const parts = items.flatMap((item) => [item.localId ?? '', item.alias ?? '', item.title, item.text]);
  return [key, title, text, words, ...aliases, ...parts, ...sections.flatMap((each) => [each.title, each.text])].join(
    ' ',
  );
}

/** Diagrams are told by what they show. */
function wordsBelow(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const [tag, , ...children] = node;
      const inside = tag === 'Mermaid' ? '' : wordsBelow(children);
      return /^(?:Ref|Fill|Marker|a|code|em|strong|del|span)$/.test(tag) ? inside : ` ${inside} `;
    })
    .join('');
}

describe('prose is found where it stands', async () => {
  const engine = await openedOverFiles({
    [SPEC]: [
      '# Copies',
      '**ID**: SPEC-001',
      '**Status**: draft',
      '## Why',
      `${'Nothing of this is looked for. '.repeat(40)}The pelican carries a vial across the harbour.`,
      '## Requirements',
      '- **FR-001**: A courier MUST sign for each vial',
    ].join('\n\n'),
    'docs/decisions/0001-birds.md':
      '# Birds carry copies\n\n## Consequences\n\n* Bad, because a gull may steal the Überseekiste.\n\n## More\n\nギャル という鳥 は盗む。',
    [RUNBOOK]:
      '# Restore\n\n## Steps\n\nKnow what you open the vault for.\n\n1. Open the vault\n\n## Roll back\n\nClose the hatch before the tide turns.',
  });

  test.each([
    ['pelican harbour', 'SPEC-001#why'],
    ['pelicna', 'SPEC-001#why'],
    ['gull steal', 'ADR-0001#consequences'],
    ['uberseekiste', 'ADR-0001#consequences'],
    ['hatch tide', 'restore#roll-back'],
    ['"before the tide"', 'restore#roll-back'],
    ['という鳥', 'ADR-0001#more'],
    // A statement is a nearer answer than prose that says the same word.
    ['vial', 'SPEC-001/FR-001'],
    ['gull status:draft', undefined],
    ['"tide the before"', undefined],
    ['ostrich', undefined],
  ])('%s', async (query, first) => {
    expect((await found(engine, query))[0]).toBe(first);
  });

  test('it is shown by the stretch that answers', async () => {
    const [hit] = (await engine.query('pelican vial', OPTIONS)).groups.flatMap(({records}) => records);
    expect(hit).toMatchObject({kind: 'section', title: 'Why', in: 'Copies'});
    expect(hit?.text).toMatch(/^… .*pelican carries a vial across the harbour\.$/);
    expect(hit?.text.length).toBeLessThan(400);
    expect(hit?.marks.text.map(([from, to]) => hit.text.slice(from, to))).toEqual(['pelican', 'vial']);
  });

  test('without words no sections are listed, unless they are asked for', async () => {
    expect(kindsIn(await engine.query('status:draft', OPTIONS))).toEqual(['spec', 'requirement']);
    expect(kindsIn(await engine.query('status:draft kind:section', OPTIONS))).toEqual(['section']);
  });
});

function kindsIn({groups}: Awaited<ReturnType<Opened['query']>>): readonly string[] {
  return groups.map(({kind}) => kind);
}

describe('an order in place of the best first', async () => {
  const engine = await openedOverFiles({
    'docs/decisions/0001-b.md': '---\nstatus: accepted\ndate: 2026-03-01\n---\n# Brown queue\n',
    'docs/decisions/0002-a.md': '---\nstatus: proposed\ndate: 2026-01-01\n---\n# Amber queue\n',
    'docs/decisions/0010-c.md': '---\nstatus: accepted\n---\n# Cyan queue of the queue\n',
  });

  test.each([
    ['queue sort:title', ['ADR-0002', 'ADR-0001', 'ADR-0010']],
    ['queue sort:-title', ['ADR-0010', 'ADR-0001', 'ADR-0002']],
    ['queue sort:id', ['ADR-0001', 'ADR-0002', 'ADR-0010']],
    ['queue sort:date', ['ADR-0002', 'ADR-0001', 'ADR-0010']],
    ['queue sort:-date', ['ADR-0001', 'ADR-0002', 'ADR-0010']],
    ['kind:decision sort:-date', ['ADR-0001', 'ADR-0002', 'ADR-0010']],
    ['queue status:accepted sort:title', ['ADR-0001', 'ADR-0010']],
    ['sort:title', []],
    ['zzzz sort:title', []],
  ])('%s', async (query, ids) => {
    expect(idsIn(await engine.query(query, OPTIONS))).toEqual(ids);
  });

  test.each(['queue sort:nokey', 'queue sort:severity', 'queue'])('%s leaves the best first', async (query) => {
    expect(idsIn(await engine.query(query, OPTIONS))).toEqual(idsIn(await engine.query('queue', OPTIONS)));
  });
});

test('more results continue those before, and there are as many as were counted', async () => {
  const names = Array.from({length: 90}, (_, index) => `docs/decisions/${String(index + 1).padStart(4, '0')}-x.md`);
  const engine = await openedOverFiles(
    Object.fromEntries(names.map((name, index) => [name, `# Queue number ${index}\n\nA queue.\n`])),
  );
  const few = await engine.query('queue', {...OPTIONS, limit: 20});
  const all = await engine.query('queue', {...OPTIONS, limit: few.total});
  expect(few.total).toBeGreaterThanOrEqual(90);
  expect(new Set(idsIn(all)).size).toBe(few.total);
  expect(idsIn(all).slice(0, 20)).toEqual(idsIn(few));
});
