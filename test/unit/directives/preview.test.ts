import {describe, expect, test} from 'vitest';
import {withProblems} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/preview/withProblems.ts';
import type {PlacedDiagnostic} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/pageData.ts';
import {formatNews} from '../../../plugins/docusaurus-plugin-spec-portal/src/report/index.ts';
import {diagnosticsOf, pageOf} from '../../support/portal.ts';
import {showTree} from '../../support/showTree.ts';

const PATH = 'docs/specs/001-a/spec.md';

/** The body as the preview draws it, problems of one code only. */
function shown(markdown: string, code: string): string {
  const page = pageOf({[PATH]: `# A\n\n${markdown}\n`}, PATH);
  const diagnostics = page.diagnostics.map(
    (each): PlacedDiagnostic => (each.code === code ? each : {...each, at: null}),
  );
  return showTree(withProblems(page.tree, diagnostics)).replaceAll(/index=\d+/g, '');
}

describe('a problem stands behind the block it speaks of', () => {
  test.each([
    [
      'a paragraph',
      'see SPEC-009/FR-001 there',
      'broken-reference',
      '<p>see <Ref slot=0>SPEC-009/FR-001</Ref> there</p><Problem ></Problem>',
    ],
    [
      'a list item',
      '- see [x](gone.md)\n- b',
      'broken-reference',
      '<ul><li>see <Ref slot=0>x</Ref><Problem ></Problem></li><li>b</li></ul>',
    ],
    [
      'a requirement',
      '- **FR-001**: as SPEC-009/FR-001',
      'broken-reference',
      '<Items kind=requirement family=FR label=A><Item anchor="fr-001">as <Ref slot=1>SPEC-009/FR-001</Ref><Problem ></Problem></Item></Items>',
    ],
    [
      'an item without a reference',
      '- **FR-001**: it MUST run',
      'uncovered-requirement',
      '<Items kind=requirement family=FR label=A><Item anchor="fr-001">it MUST run<Problem ></Problem></Item></Items>',
    ],
    [
      'a quote',
      '> see [x](gone.md)',
      'broken-reference',
      '<blockquote><p>see <Ref slot=0>x</Ref></p><Problem ></Problem></blockquote>',
    ],
    [
      'a table',
      '| a |\n|---|\n| [x](gone.md) |',
      'broken-reference',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><Ref slot=0>x</Ref><Problem ></Problem></td></tr></tbody></table>',
    ],
    [
      'the heading above',
      '## Now\n\n::requirment',
      'unknown-directive',
      '<h2 id=now>Now</h2><Problem ></Problem><p>::requirment</p>',
    ],
    ['nothing above', '::requirment', 'unknown-directive', '<p>::requirment</p>'],
    [
      'a directive tells it itself',
      '## Now\n\n::spec-table{x=1}',
      'invalid-directive',
      '<h2 id=now>Now</h2><Embed slot=0></Embed>',
    ],
  ])('%s', (_name, markdown, code, expected) => {
    expect(shown(markdown, code)).toBe(expected);
  });
});

test('a page without problems stays the same tree', () => {
  const {tree} = pageOf({[PATH]: '# A\n\ntext\n'}, PATH);
  expect(withProblems(tree, [])).toBe(tree);
});

describe('the terminal tells what changed', () => {
  const before = diagnosticsOf({[PATH]: '# A\n\n[x](gone.md)\n\n[y](lost.md)\n'});
  const after = diagnosticsOf({[PATH]: '# A\n\nnew line\n\n[y](lost.md)\n\n[z](away.md)\n'});

  test('at first everything that weighs something', () => {
    expect(formatNews(before, null).join('\n')).toMatch(/gone\.md[\s\S]*lost\.md/);
  });

  test('then what is new and how much is gone, wherever the lines moved', () => {
    const [head, list, gone] = formatNews(after, before);
    expect(head).toBe('new: 1');
    expect(list).toMatch(/^docs\/specs\/001-a\/spec\.md:7:1 {2}error {2}broken-reference .*away\.md/);
    expect(list).not.toContain('lost.md');
    expect(gone).toBe('gone: 1');
  });

  test.each([
    ['a place in another one', '# A\n\nStatus: Approved\n', '- [NEEDS CLARIFICATION: who?]\n', 'status-contradiction'],
    ['a line of the same file', '# A\n\n- **FR-001**: It MUST a.\n', '- **FR-001**: It MUST b.\n', 'duplicate-id'],
  ])('a problem that names %s is the one it was when both moved', (_what, first, second, code) => {
    const before = diagnosticsOf({[PATH]: `${first}\n${second}`});
    const after = diagnosticsOf({[PATH]: `${first.replace('# A\n', '# A\n\nMore.\n')}\n\n${second}`});
    const messagesOf = (all: typeof before) => all.filter((each) => each.code === code).map(({message}) => message);
    expect(messagesOf(before)).toHaveLength(1);
    expect(messagesOf(after)).not.toEqual(messagesOf(before));
    expect(formatNews(after, before)).toEqual([]);
  });

  test('a second problem like one that is known is new, and gone when it goes', () => {
    const one = diagnosticsOf({[PATH]: '# A\n\n[x](gone.md)\n'});
    const two = diagnosticsOf({[PATH]: '# A\n\n[x](gone.md)\n\n[x](gone.md)\n'});
    expect(formatNews(two, one)[0]).toBe('new: 1');
    expect(formatNews(one, two)).toEqual(['gone: 1']);
  });

  test('nothing when nothing changed', () => {
    expect(formatNews(before, before)).toEqual([]);
    expect(formatNews([...before], before)).toEqual([]);
  });

  test('never more than twenty', () => {
    const links = Array.from({length: 30}, (_, index) => `[x](gone-${index}.md)`).join('\n\n');
    const lines = formatNews(diagnosticsOf({[PATH]: `# A\n\n${links}\n`}), null).join('\n');
    expect(lines.match(/broken-reference/g)).toHaveLength(20);
    expect(lines).toContain('and 10 more');
  });
});
