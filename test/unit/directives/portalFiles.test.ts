import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {read} from '../../support/read.ts';
import {showTree} from '../../support/showTree.ts';

function treeOf(markdown: string): string {
  return showTree(read(markdown).tree());
}

describe('what a directive is drawn as', () => {
  test.each([
    ['status', 'is :status[In Review] now', '<p>is <Status label="In Review" stage=review></Status> now</p>'],
    ['a status nobody knows', ':status[Purple]', '<p><Status label=Purple stage=unknown></Status></p>'],
    ['reference', 'as :ref[SPEC-001/FR-003] says', '<p>as <Ref slot=0>SPEC-001/FR-003</Ref> says</p>'],
    ['reference with words', ':ref[ADR-0001]{label="the first"}', '<p><Ref slot=0>the first</Ref></p>'],
    ['block reference', '::ref[ADR-0001]', '<p><Ref slot=0>ADR-0001</Ref></p>'],
    ['table', '::requirements{spec=012}', '<Embed slot=0></Embed>'],
    ['two tables', '::tasks\n\n::coverage', '<Embed slot=0></Embed><Embed slot=1></Embed>'],
    ['table in a list', '- a\n\n  ::tasks', '<ul><li><p>a</p><Embed slot=0></Embed></li></ul>'],
    ['on-call box', ':::oncall[Now]\ncall *x*\n:::', '<Oncall title=Now><p>call <em>x</em></p></Oncall>'],
    [
      'long requirement',
      ':::requirement[FR-005 Keep]{level=should}\nIt MUST `x`.\n\nBecause.\n:::',
      '<Requirement anchor="fr-005"><p>It MUST <code>x</code>.</p><p>Because.</p></Requirement>',
    ],
    ['a time of day', 'at 10:30', '<p>at 10:30</p>'],
    ['an image tag', 'nginx:latest', '<p>nginx:latest</p>'],
    ['a bare word', 'the :status of it', '<p>the :status of it</p>'],
    ['a bare reference', 'a :ref to it', '<p>a :ref to it</p>'],
    ['one word with a colon in it', 'git:ref[0] and x:status[200]', '<p>git:ref[0] and x:status[200]</p>'],
    ['a table in a line', 'see :requirements{spec=012}', '<p>see :requirements{spec=012}</p>'],
    ['in a code span', '`:status[Draft]`', '<p><code>:status[Draft]</code></p>'],
    ['in a fence', '```md\n::tasks\n```', '<Code lang=md>::tasks</Code>'],
    ['a name of others', '::youtube{id=x}', '<p>::youtube{id=x}</p>'],
    ['a container of others', ':::tabs\na\n:::', '<p><code>:::tabs</code></p><p>a</p>'],
    ['no id', ':::requirement[Keep]\na\n:::', '<p><code>:::requirement[Keep]</code></p><p>a</p>'],
  ])('%s', (_name, markdown, expected) => {
    expect(treeOf(markdown)).toBe(expected);
  });

  test('an author cannot write our elements as HTML', () => {
    expect(treeOf('<sp-embed data-slot="0"></sp-embed> <sp-oncall>x</sp-oncall>')).not.toMatch(/<(?:Embed|Oncall)/);
  });
});

describe('a long requirement', () => {
  const facts = (markdown: string, kind: 'spec' | 'decision' = 'spec') => {
    const file = read(markdown, {kind, path: `docs/${kind}s/001-a/${kind}.md`});
    return {
      items: file.items.map(({localId, level, title, text, responsible}) => ({
        localId,
        level,
        title,
        text,
        responsible,
      })),
      waivers: file.waivers.map(({side, reason}) => ({side, reason})),
      problems: file.problems.map(({code, message}) => `${code}: ${message}`),
    };
  };

  test('is an item with level, owner, title and accepted gap', () => {
    expect(
      facts(
        ':::requirement[FR-005 Keep backups]{level=must owner="ana, bo" trace-none="no operator action"}\nBackups are kept.\n\nRationale: law.\n:::',
      ),
    ).toEqual({
      items: [
        {
          localId: 'FR-005',
          level: 'must',
          title: 'Keep backups',
          text: 'Backups are kept.',
          responsible: 'ana, bo',
        },
      ],
      waivers: [{side: 'trace', reason: 'no operator action'}],
      problems: [],
    });
  });

  test.each([
    ['the statement says its level', ':::requirement[FR-005]\nJobs SHOULD stop.\n:::', 'FR-005 should', []],
    ['the id as attribute', ':::requirement{id=FR-005}\nJobs MUST stop.\n:::', 'FR-005 must', []],
    ['id and title', ':::requirement[Stop]{id=FR-005}\nJobs MUST stop.\n:::', 'FR-005 must', []],
    ['no id', ':::requirement\nJobs MUST stop.\n:::', '', ['invalid-directive: `:::requirement` names no id.']],
    [
      'no statement',
      ':::requirement[FR-005]\n:::',
      'FR-005 null',
      ['invalid-directive: `:::requirement[FR-005]` states nothing.'],
    ],
    [
      'an unknown attribute',
      ':::requirement[FR-005]{sevrity=1}\nJobs MUST stop.\n:::',
      'FR-005 must',
      ['invalid-directive: `sevrity` is no attribute of `:::requirement`.'],
    ],
    [
      'an unknown level',
      ':::requirement[FR-005]{level=high}\nJobs MUST stop.\n:::',
      'FR-005 must',
      ['invalid-directive: `level=high` is no level.'],
    ],
  ])('%s', (_name, markdown, item, problems) => {
    const found = facts(markdown);
    expect(found.items.map(({localId, level}) => `${localId} ${level}`).join()).toBe(item);
    expect(found.problems).toEqual(problems);
  });

  test('outside a spec it is none, and its author is told', () => {
    const {items, problems} = facts(':::requirement[FR-005]\nJobs MUST stop.\n:::', 'decision');
    expect(items).toEqual([]);
    expect(problems).toEqual(['invalid-directive: `:::requirement` stands outside a spec; it is shown as text.']);
  });

  test('a reference in its rationale belongs to it', () => {
    const file = read(':::requirement[FR-005]\nIt MUST stop.\n\nSee ADR-0001.\n:::');
    expect(file.references.find(({raw}) => raw === 'ADR-0001')?.item).toBe('fr-005');
  });
});

test('reading never throws, whatever stands behind the colons', () => {
  const name = fc.constantFrom(
    'requirement',
    'requirements',
    'status',
    'ref',
    'oncall',
    'trace',
    'tasks',
    'constructor',
  );
  const part = fc.string({unit: 'grapheme', maxLength: 12});
  fc.assert(
    fc.property(fc.constantFrom(':', '::', ':::'), name, part, part, part, (colons, word, label, attributes, body) => {
      void read(`${colons}${word}[${label}]{${attributes}}\n${body}\n:::\n`).tree();
    }),
  );
});
