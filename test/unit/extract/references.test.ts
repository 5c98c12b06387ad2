import {describe, expect, test} from 'vitest';
import {
  codePathOf,
  isPlaceholderPath,
  linkTargetOf,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/paths.ts';
import {
  relationOf,
  relationOfKey,
  remarkAround,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/relations.ts';
import {read} from '../../support/read.ts';
import {settingsWith} from '../../support/settings.ts';

function referencesIn(text: string, repositoryUrl: string | null = null): readonly string[] {
  return read(text, {settings: settingsWith({repositoryUrl})}).references.map(({form, targets, item, position}) => {
    const names = targets.map((target) =>
      target.by === 'path'
        ? `${target.path}${target.anchor === null ? '' : `#${target.anchor}`}`
        : target.by === 'id' || target.by === 'exact-id'
          ? target.id
          : target.by === 'name'
            ? `${target.name}?`
            : `${target.artifact}/${target.id}`,
    );
    return `${position.line}:${position.column} ${form} ${names.join(' ')}${item === null ? '' : ` in ${item}`}`;
  });
}

describe('references', () => {
  test.each([
    ['link', 'see [x](../adr/0001-x.md)', ['1:5 link ../adr/0001-x.md']],
    ['link with anchor', 'see [x](a.md#fr-001)', ['1:5 link a.md#fr-001']],
    ['link to the page itself', 'see [x](#fr-001)', ['1:5 link #fr-001']],
    ['link with title', 'see [x](a.md "title")', ['1:5 link a.md']],
    ['link in angle brackets', 'see [x](<a b.md>)', ['1:5 link a b.md']],
    ['escaped blanks', 'see [x](a%20b.md)', ['1:5 link a b.md']],
    ['a stray percent sign', 'see [x](100%.md)', ['1:5 link 100%.md']],
    ['reference link', 'see [x][1]\n\n[1]: a.md', ['1:5 link a.md']],
    ['collapsed reference link', 'see [x][]\n\n[x]: a.md', ['1:5 link a.md']],
    ['first definition wins', 'see [x]\n\n[x]: a.md\n[x]: b.md', ['1:5 link a.md']],
    ['folder', 'see [x](../adr/)', ['1:5 link ../adr/']],
    ['image in a link', '[![x](y.svg)](a.md)', ['1:1 link a.md']],
    ['code-span path', 'see `docs/adr/0001-x.md`', ['1:5 code-path docs/adr/0001-x.md']],
    ['code-span path with anchor', 'see `a.md#fr-001`', ['1:5 code-path a.md#fr-001']],
    ['code-span path with line', 'see `a.md:12`', ['1:5 code-path a.md']],
    ['path in prose', 'see docs/adr/0001-x.md there', ['1:5 code-path docs/adr/0001-x.md']],
    ['id in a heading', '## About FR-001', ['1:10 id FR-001']],
    ['id in a table', '| a |\n|---|\n| FR-001 |', ['3:3 id FR-001']],
    ['id in a quote', '> see FR-001', ['1:7 id FR-001']],
    [
      'own name first, mention second',
      '- **FR-001**: as FR-002 says',
      ['1:5 id FR-001 in fr-001', '1:18 id FR-002 in fr-001'],
    ],
    [
      'in a nested bullet of an item',
      '- **FR-001**: a\n  - see ADR-0001',
      ['1:5 id FR-001 in fr-001', '2:9 id ADR-0001 in fr-001'],
    ],
    [
      'below a heading that is an item',
      '### FR-001 Resume\n\nsee ADR-0001',
      ['1:5 id FR-001 in fr-001', '3:5 id ADR-0001 in fr-001'],
    ],
    [
      'ended by the next heading',
      '### FR-001 Resume\n\n## Notes\n\nsee ADR-0001',
      ['1:5 id FR-001 in fr-001', '5:5 id ADR-0001'],
    ],
    ['the same id twice', 'FR-001 and again FR-001', ['1:1 id FR-001', '1:18 id FR-001']],
    ['label says which item', '[SPEC-037 FR-005](../037-a/spec.md)', ['1:1 link ../037-a/spec.md#fr-005']],
    [
      'front matter ids',
      '---\nrequirements: [SPEC-001/FR-001, SPEC-001 FR-002]\n---\n',
      ['2:16 front-matter SPEC-001/FR-001', '2:33 front-matter SPEC-001/FR-002'],
    ],
    ['directive', 'a\n\n::runbook[restart-node]', ['3:1 directive restart-node']],
    ['directive of a path', '::runbook[docs/runbooks/a.md]', ['1:1 directive docs/runbooks/a.md']],
    ['directive of an item', '::requirement[SPEC-012/FR-005]', ['1:1 directive SPEC-012/FR-005']],
    ['directive of a number', '::decision[7]', ['1:1 directive ADR-7']],
    ['directive of several', '::decision[ADR-0001, ADR-0002]', ['1:1 directive ADR-0001 ADR-0002']],
    ['directive in a sentence', 'see :decision[ADR-0007] and ADR-0008', ['1:5 directive ADR-0007', '1:29 id ADR-0008']],
    [
      'directive in an item',
      '- **FR-001**: a\n\n  ::runbook[restart-node]',
      ['1:5 id FR-001 in fr-001', '3:3 directive restart-node in fr-001'],
    ],
    ['front matter path', '---\nrunbooks:\n  - docs/runbooks/a.md\n---\n', ['3:5 front-matter docs/runbooks/a.md']],
    ['front matter name', '---\nrunbook: restart-node\n---\n', ['2:10 front-matter restart-node']],
    ['front matter item by name', '---\ncovers: backups/FR-002\n---\n', ['2:9 front-matter backups/FR-002']],
  ])('%s', (_name, text, expected) => {
    expect(referencesIn(text)).toEqual(expected);
  });

  test.each([
    ['web address', '[x](https://example.org/a.md)'],
    ['address without scheme', '[x](//example.org/a.md)'],
    ['bare address', 'https://example.org/docs/a.md'],
    ['mail', '[x](mailto:a@example.org)'],
    ['script', '[x](javascript:alert)'],
    ['empty link', '[x]()'],
    ['link to nowhere', '[x](#)'],
    ['image', '![x](a.md)'],
    ['in a fence', '```\n[x](a.md) FR-001 docs/adr/1.md\n```'],
    ['in a comment', '<!-- [x](a.md) FR-001 -->'],
    ['code span without path', '`npm run build`'],
    ['code span with another file', '`src/index.ts`'],
    ['code span with a command', '`cat  docs/a.md`'],
    ['code span with an address', '`https://example.org/a.md`'],
    ['an undefined label', '[x][1] and [y]'],
    ['wiki link', '[[x]]'],
    ['file name in prose', 'see README.md there'],
    ['other front matter keys', '---\ntitle: ADR-0001\nnote: a.md\n---\n'],
    ['empty front matter', '---\nrunbooks: []\nadr:\n---\n'],
    ['a directive of another name', '::notes[restart-node] and :badge[a-b]'],
    ['a directive without a label', '::runbook'],
    ['a directive in a fence', '```\n::runbook[restart-node]\n```'],
    ['raw HTML', '<a href="a.md">x</a>'],
  ])('no reference: %s', (_name, text) => {
    expect(referencesIn(text)).toEqual([]);
  });

  const REPOSITORY = 'https://git.example/o/r';
  test.each([
    ['blob', `${REPOSITORY}/blob/main/docs/a.md`, ['1:1 link /docs/a.md']],
    ['tree', `${REPOSITORY}/tree/main/docs`, ['1:1 link /docs']],
    ['dash', `${REPOSITORY}/-/blob/main/docs/a.md`, ['1:1 link /docs/a.md']],
    ['anchor', `${REPOSITORY}/blob/main/docs/a.md#fr-001`, ['1:1 link /docs/a.md#fr-001']],
    ['another repository', 'https://git.example/o/rest/blob/main/docs/a.md', []],
    ['an issue of it', `${REPOSITORY}/issues/7`, []],
  ])('own repository: %s', (_name, url, expected) => {
    expect(referencesIn(`[x](${url})`, REPOSITORY)).toEqual(expected);
  });
});

test.each([
  ['docs/a.md', 'docs/a.md', null],
  ['./a.md', './a.md', null],
  ['../a.md', '../a.md', null],
  ['a.markdown', 'a.markdown', null],
  ['my file.md', 'my file.md', null],
  ['a.md#top', 'a.md', 'top'],
  ['a.md:12-14', 'a.md', null],
])('codePathOf %s', (code, path, anchor) => {
  expect(codePathOf(code)).toEqual({path, anchor});
});

test.each(['a.ts', '.md', '*.md', 'docs/<name>.md', 'x://a.md', 'a.md b', 'see a  b.md', ''])(
  'codePathOf %j is none',
  (code) => {
    expect(codePathOf(code)).toBeNull();
  },
);

test.each([
  ['docs/decisions/XXXX-*.md', true],
  ['docs/adr/NNNN-title.md', true],
  ['<name>.md', true],
  ['{feature}/spec.md', true],
  ['url', true],
  ['...', true],
  ['$ID.md', true],
  ['specs/NNN-name/spec.md', true],
  ['specs/YYYYMMDD/a.md', true],
  ['cycle-NN-export.md', true],
  ['docs/nn-models.md', false],
  ['INNN-a.md', false],
  ['docs/a.md', false],
  ['XML.md', false],
  ['urls.md', false],
  ['docs/todo/a.md', false],
])('isPlaceholderPath %s: %s', (path, expected) => {
  expect(isPlaceholderPath(path)).toBe(expected);
});

test.each([
  ['a.md?plain=1#x', {by: 'path', path: 'a.md', anchor: 'x'}],
  ['a.md#', {by: 'path', path: 'a.md', anchor: null}],
  ['HTTP://x/a.md', null],
  ['vscode:x', null],
  ['', null],
])('linkTargetOf %j', (url, expected) => {
  expect(linkTargetOf(url, null)).toEqual(expected);
});

describe('relations', () => {
  test.each([
    ['Supersedes ', '', 'supersedes'],
    ['Status: superseded by ', '', 'superseded-by'],
    ['⌛️ Superceded by ', '', 'superseded-by'],
    ['Replaced by ', '', 'superseded-by'],
    ['- Amends ', '', 'amends'],
    ['Amended by ', '', 'amended-by'],
    ['Clarifies ', '', 'clarifies'],
    ['', 'Supersedes', 'supersedes'],
    ['This depends on ', '', 'depends-on'],
    ['It implements ', '', 'implements'],
    ['It satisfies ', '', 'satisfies'],
    ['verified by ', '', 'verifies'],
    ['This covers ', '', 'covers'],
    ['', 'Dependencies', 'depends-on'],
    ['see ', '', null],
    ['', '', null],
    ['Not superseded by ', '', null],
    ['A long sentence about how the old document supersedes ', '', null],
    ['It was never superseded by ', '', null],
    ['It depends on the weather; see ', '', null],
    ['', 'Why this replaces the old configuration of all our clusters', null],
    ['depends on (', '', 'depends-on'],
    ['depends on \uFFFC and ', '', 'depends-on'],
    ['depends on \uFFFC (the first), ', '', 'depends-on'],
    ['Depends on: ', '', 'depends-on'],
    ['implements the decision ', '', 'implements'],
    ['depends on the weather and ', '', null],
    ['\uFFFC depends on another thing, see ', '', null],
    ['does not depend on ', '', null],
    ["It doesn't satisfy ", '', null],
    ['Implement ', '', null],
    ['to implement ', '', null],
    ['When implementing ', '', null],
    ['make swagger-verifies ', '', null],
    ['Dependencies of others, such as ', '', null],
    ['', 'Dependencies & Execution Order', null],
    ['', '4. Depends on', 'depends-on'],
    ['', 'How it implements things', null],
    ['This ADR in part supersedes ', '', 'supersedes'],
    ['This decision is superseded by ', '', 'superseded-by'],
    ['These ranges have been superseded by ', '', null],
    ['\uFFFC supersedes ', '', null],
    ['Superseding ', '', null],
    ['Supersedes the approach of ', '', null],
    ['Supersedes \uFFFC and ', '', 'supersedes'],
    ['Superseded in part by the decision in ', '', 'superseded-by'],
  ])('%j below %j: %s', (before, section, expected) => {
    expect(relationOf(before, section)).toBe(expected);
  });

  test.each([
    ['Supersedes ', '.', 'supersedes'],
    ['Supersedes ', ' (retries only)', 'supersedes'],
    ['Supersedes ', ' in part', 'supersedes'],
    ['Supersedes ', ' behaviour where a key is empty', null],
    ['Supersedes ', "'s retry rule", null],
    ['- ', ' — superseded by this decision', 'supersedes'],
    ['- ', ' — one node (superseded by this ADR)', 'supersedes'],
    ['- ', ' — not superseded by this ADR', null],
    ['- ', ' was superseded by this fix', null],
    ['- ', ' — superseded by the next one', null],
    ['- ', ' is old. Superseded by this ADR', null],
  ])('%j before, %j after: %s', (before, after, expected) => {
    expect(relationOf(before, '', after)).toBe(expected);
  });

  test.each([
    ['supersedes', 'supersedes'],
    ['superseded by', 'superseded-by'],
    ['adr.supersedes', 'supersedes'],
    ['requirements', 'covers'],
    ['runbooks', null],
    ['related adrs', null],
    ['title', undefined],
    ['status', undefined],
    ['constructor', undefined],
    ['tostring', undefined],
  ])('key %s: %s', (key, expected) => {
    expect(relationOfKey(key)).toBe(expected);
  });

  test.each([
    ['Superseded in part by ', '', 'in part'],
    ['Partially superseded by ', '', 'partially'],
    ['Superseded by ', ' (for the retry rule only)', 'for the retry rule only'],
    ['Superseded by ', ') (retries only).', 'retries only'],
    ['Superseded by ', '', null],
    ['Superseded by ', ', see (there)', null],
    ['Superseded by ', ' ()', null],
    ['Superseded by ', ' (accepted 2026-01-01)', null],
    ['Superseded by ', ' (2026-01-01)', null],
    ['Superseded by ', ' (see below)', null],
    ['Partly superseded by ', ' (2026-01-01)', 'partly'],
    ['- ', ' — superseded in part by this ADR', 'in part'],
    ['- ', ' (superseded by this ADR)', null],
  ])('remark of %j %j: %s', (before, after, expected) => {
    expect(remarkAround(before, after)).toBe(expected);
  });
});
