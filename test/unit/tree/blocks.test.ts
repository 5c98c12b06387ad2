import {describe, expect, test} from 'vitest';
import {read} from '../../support/read.ts';
import {showTree} from '../../support/showTree.ts';

function treeOf(markdown: string): string {
  return showTree(read(markdown).tree());
}

const FR = (rows: string) => `<Items kind=requirement family=FR>${rows}</Items>`;

describe('requirements become rows', () => {
  test.each([
    [
      'code and links stay',
      '- **FR-001**: use `x` and [y](https://z)',
      FR('<Item anchor="fr-001">use <code>x</code> and <a href="https://z">y</a></Item>'),
    ],
    [
      'the blank between two marked words',
      '- **FR-001**: **must** [y](https://z) `x`',
      FR('<Item anchor="fr-001"><strong>must</strong> <a href="https://z">y</a> <code>x</code></Item>'),
    ],
    ['a hard break after the label', '- **FR-001**:\\\n  text', FR('<Item anchor="fr-001">text</Item>')],
    ['an HTML break after the label', '- **FR-001**:<br>text', FR('<Item anchor="fr-001">text</Item>')],
    [
      'a reference inside',
      '- **FR-001**: as ADR-0001 says',
      FR('<Item anchor="fr-001">as <Ref slot=1>ADR-0001</Ref> says</Item>'),
    ],
    ['a reference in the label goes with it', '- **FR-001 (see ADR-0001)**: a', FR('<Item anchor="fr-001">a</Item>')],
    [
      'references in wrapped lines',
      '- **FR-001**: a\n  wrapped ADR-0001 line\n  [see\n  this](x.md)',
      FR('<Item anchor="fr-001">a⏎wrapped <Ref slot=1>ADR-0001</Ref> line⏎<Ref slot=2>see⏎this</Ref></Item>'),
    ],
    [
      'emphasis around a reference',
      '- **FR-001**: *as ADR-0001 says*',
      FR('<Item anchor="fr-001"><em>as <Ref slot=1>ADR-0001</Ref> says</em></Item>'),
    ],
    [
      'blocks below',
      '- **FR-001**: a\n\n  b\n  - c\n\n  ```js\n  d\n  ```',
      FR('<Item anchor="fr-001"><p>a</p><p>b</p><ul><li>c</li></ul><Code lang=js>d</Code></Item>'),
    ],
    [
      'neighbours are one table',
      '- **FR-001**: a\n- **FR-002**: b',
      FR('<Item anchor="fr-001">a</Item><Item anchor="fr-002">b</Item>'),
    ],
    [
      'paragraphs too',
      '**FR-001**: a\n\n**FR-002**: b',
      FR('<Item anchor="fr-001">a</Item><Item anchor="fr-002">b</Item>'),
    ],
    [
      'families are tables of their own',
      '- **SC-001**: a\n- **FR-001**: b',
      `<Items kind="success-criterion" family=SC><Item anchor="sc-001">a</Item></Items>${FR('<Item anchor="fr-001">b</Item>')}`,
    ],
    [
      'mixed lists keep their order',
      '- x\n- **FR-001**: a\n- y\n- **FR-002**: b',
      `<ul><li>x</li></ul>${FR('<Item anchor="fr-001">a</Item>')}<ul><li>y</li></ul>${FR('<Item anchor="fr-002">b</Item>')}`,
    ],
    [
      'ordered lists keep their numbers',
      '1. x\n2. **FR-001**: a\n3. y',
      `<ol><li>x</li></ol>${FR('<Item anchor="fr-001">a</Item>')}<ol start=3><li>y</li></ol>`,
    ],
    ['lists that start later', '5. x\n6. y', '<ol start=5><li>x</li><li>y</li></ol>'],
    ['in a quote', '> - **FR-001**: a', `<blockquote>${FR('<Item anchor="fr-001">a</Item>')}</blockquote>`],
    ['a struck one', '- ~~**FR-001**: a~~ gone', FR('<Item anchor="fr-001"><del>a</del> gone</Item>')],
    ['no statement', '- **FR-001**:', FR('<Item anchor="fr-001"></Item>')],
    [
      'in a table it stays a table',
      '| ID | T |\n|:--|--:|\n| FR-001 | a |',
      '<table><thead><tr><th align=left>ID</th><th align=right>T</th></tr></thead><tbody><tr id="fr-001"><td align=left><Ref slot=0>FR-001</Ref></td><td align=right>a</td></tr></tbody></table>',
    ],
    [
      'in a heading',
      '### FR-001 Resume\n\ntext',
      '<h3 id="fr-001-resume"><span id="fr-001"></span><Ref slot=0>FR-001</Ref> Resume</h3><p>text</p>',
    ],
    ['a heading of its own name', '### FR-001\n\ntext', '<h3 id="fr-001"><Ref slot=0>FR-001</Ref></h3><p>text</p>'],
    ['a mention is no row', '- FR-001 is done', '<ul><li><Ref slot=0>FR-001</Ref> is done</li></ul>'],
    ['a fence is no row', '```md\n- **FR-001**: a\n```', '<Code lang=md>- **FR-001**: a</Code>'],
  ])('%s', (_name, markdown, expected) => {
    expect(treeOf(markdown)).toBe(expected);
  });

  test('the section names the table', () => {
    expect(treeOf('# T\n\n## Functional\n\n- **FR-001**: a')).toContain(
      '<Items kind=requirement family=FR label=Functional>',
    );
  });
});

describe('markers', () => {
  test.each([
    [
      'with a reference inside',
      '- **FR-001**: Keep [NEEDS CLARIFICATION: see FR-002 or?] it',
      FR(
        '<Item anchor="fr-001">Keep <Marker anchor="q-1">[NEEDS CLARIFICATION: see <Ref slot=1>FR-002</Ref> or?]</Marker> it</Item>',
      ),
    ],
    [
      'over two lines',
      'a [NEEDS CLARIFICATION: b\nc] d',
      '<p>a <Marker anchor="q-1">[NEEDS CLARIFICATION: b⏎c]</Marker> d</p>',
    ],
    [
      'with emphasis inside',
      '[NEEDS CLARIFICATION: a *b* c]',
      '<p><Marker anchor="q-1">[NEEDS CLARIFICATION: a </Marker><em><mark>b</mark></em><mark> c]</mark></p>',
    ],
    [
      'in a paragraph that is a row',
      '**FR-001**: a [NEEDS CLARIFICATION: b]',
      FR('<Item anchor="fr-001">a <Marker anchor="q-1">[NEEDS CLARIFICATION: b]</Marker></Item>'),
    ],
    [
      'in a heading that is an item',
      '### FR-001 Keep [NEEDS CLARIFICATION: b]',
      '<h3 id="fr-001-keep-needs-clarification-b"><span id="fr-001"></span><Ref slot=0>FR-001</Ref> Keep <Marker anchor="q-1">[NEEDS CLARIFICATION: b]</Marker></h3>',
    ],
    [
      'in a tight list',
      '- a [NEEDS CLARIFICATION: b]',
      '<ul><li>a <Marker anchor="q-1">[NEEDS CLARIFICATION: b]</Marker></li></ul>',
    ],
    [
      'a mention is text',
      'Replace every [NEEDS CLARIFICATION] soon',
      '<p>Replace every [NEEDS CLARIFICATION] soon</p>',
    ],
    ['a code span is code', '`[NEEDS CLARIFICATION: a]`', '<p><code>[NEEDS CLARIFICATION: a]</code></p>'],
  ])('%s', (_name, markdown, expected) => {
    expect(treeOf(markdown)).toBe(expected);
  });
});

describe('slots', () => {
  test.each([
    ['link', 'a [b *c*](d.md) e', '<p>a <Ref slot=0>b <em>c</em></Ref> e</p>'],
    ['code path', 'a `d.md`', '<p>a <Ref slot=0><code>d.md</code></Ref></p>'],
    ['path in prose', 'see docs/adr/1.md there', '<p>see <Ref slot=0>docs/adr/1.md</Ref> there</p>'],
    ['range', 'FR-001..FR-003 all', '<p><Ref slot=0>FR-001..FR-003</Ref> all</p>'],
    ['qualified over a line end', 'SPEC-001\nFR-002', '<p><Ref slot=0>SPEC-001⏎FR-002</Ref></p>'],
    [
      'over emphasis',
      'SPEC-001 **FR-002**',
      '<p><Ref slot=0>SPEC-001 </Ref><strong><Ref slot=0>FR-002</Ref></strong></p>',
    ],
    ['several', 'FR-001, FR-002', '<p><Ref slot=0>FR-001</Ref>, <Ref slot=1>FR-002</Ref></p>'],
    [
      'in a table cell',
      '| a |\n|---|\n| ADR-0001 |',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><Ref slot=0>ADR-0001</Ref></td></tr></tbody></table>',
    ],
    ['reference link', '[x]\n\n[x]: a.md', '<p><Ref slot=0>x</Ref></p>'],
    ['link to the web is a link', '[x](https://example.org)', '<p><a href="https://example.org">x</a></p>'],
    ['mail is a link', '<mail@example.org>', '<p><a href="mailto:mail@example.org">mail@example.org</a></p>'],
    [
      'words in a link of the web',
      '[ADR-0001](https://example.org)',
      '<p><a href="https://example.org">ADR-0001</a></p>',
    ],
    ['placeholders are text', 'SPEC-XXX and FR-###', '<p>SPEC-XXX and FR-###</p>'],
    ['after an escape', '\\* FR-001', '<p>* <Ref slot=0>FR-001</Ref></p>'],
    ['after a character reference', '&amp; FR-001', '<p>& <Ref slot=0>FR-001</Ref></p>'],
  ])('%s', (_name, markdown, expected) => {
    expect(treeOf(markdown)).toBe(expected);
  });
});

describe('alerts, tasks, directives', () => {
  test.each([
    ['GitHub alert', '> [!NOTE]\n> body', '<Alert type=note><p>body</p></Alert>'],
    ['important', '> [!IMPORTANT]\n> body', '<Alert type=info><p>body</p></Alert>'],
    [
      'callout with a title',
      '> [!warning]- Own title\n> body\n>\n> more',
      '<Alert type=warning title="Own title"><p>body</p><p>more</p></Alert>',
    ],
    [
      'a reference in an alert',
      '> [!TIP]\n> see FR-001',
      '<Alert type=tip><p>see <Ref slot=0>FR-001</Ref></p></Alert>',
    ],
    ['a plain quote', '> body', '<blockquote><p>body</p></blockquote>'],
    ['an unknown alert', '> [!FOO]\n> body', '<blockquote><p>[!FOO]⏎body</p></blockquote>'],
    [
      'admonition',
      ':::note[Title]\nbody FR-001\n:::',
      '<Alert type=note title=Title><p>body <Ref slot=0>FR-001</Ref></p></Alert>',
    ],
    [
      'tasks',
      '- [x] done\n- [ ] open',
      '<ul><li task=done id="check-done">done</li><li task=open id="check-open">open</li></ul>',
    ],
    ['a time', 'At 10:30 we met', '<p>At 10:30 we met</p>'],
    ['an image tag', 'use image:tag now', '<p>use image:tag now</p>'],
    ['a label and attributes', 'a:b[c]{d=e} f', '<p>a:b[c]{d=e} f</p>'],
    ['a reference as a directive', '::runbook[restart-node]', '<p><Ref slot=0>restart-node</Ref></p>'],
    [
      'a reference as a directive in text',
      'see :decision[ADR-0001] first',
      '<p>see <Ref slot=0>ADR-0001</Ref> first</p>',
    ],
    [
      'a reference as a directive of a requirement',
      '- **FR-001**: a\n\n  ::runbook[restart-node]',
      FR('<Item anchor="fr-001"><p>a</p><p><Ref slot=1>restart-node</Ref></p></Item>'),
    ],
    ['a directive without a label', '::runbook', '<p>::runbook</p>'],
    ['a leaf directive', '::leaf[x]{a=b}', '<p>::leaf[x]{a=b}</p>'],
    [
      'an unknown container keeps its body',
      ':::unknown\nbody **b**\n:::',
      '<p><code>:::unknown</code></p><p>body <strong>b</strong></p>',
    ],
    ['loose lists', '- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
  ])('%s', (_name, markdown, expected) => {
    expect(treeOf(markdown)).toBe(expected);
  });
});

describe('headings, code, diagrams, images, notes', () => {
  test.each([
    ['the title stands elsewhere', '# Title\n\ntext', '<p>text</p>'],
    ['so does plain metadata', '# Title\n\n**Status**: Draft\n\ntext', '<p>text</p>'],
    [
      'metadata with more than keys and values stays',
      '# Title\n\nA sentence first.\n**Spec**: see ADR-0001\n\ntext',
      '<p>A sentence first.⏎<strong>Spec</strong>: see <Ref slot=0>ADR-0001</Ref></p><p>text</p>',
    ],
    ['equal headings have their own anchors', '## A\n\n## A', '<h2 id=a>A</h2><h2 id="a-1">A</h2>'],
    ['code', '```js title="x"\ncode <b>\n```', '<Code lang=js meta="title=\\"x\\"">code &lt;b></Code>'],
    ['code by indentation', 'x\n\n    code', '<p>x</p><Code>code</Code>'],
    [
      'diagrams count',
      '```mermaid\na\n```\n\n```mermaid\nb\n```',
      '<Mermaid index=0>a</Mermaid><Mermaid index=1>b</Mermaid>',
    ],
    [
      'image beside the file',
      '![alt](img/a.png "t")',
      '<p><Image title=t alt=alt path="docs/specs/001-demo/img/a.png"></Image></p>',
    ],
    ['image above the file', '![alt](../../img/a.png)', '<p><Image alt=alt path="docs/img/a.png"></Image></p>'],
    ['image from the root', '![b](/img/b.png?raw=true)', '<p><Image alt=b path="img/b.png"></Image></p>'],
    ['image of the web', '![c](https://x/c.png)', '<p><img alt=c src="https://x/c.png"></img></p>'],
    ['image out of the repository', '![d](../../../../d.png)', '<p><img alt=d></img></p>'],
    ['hard breaks', 'a\\\nb', '<p>a<br></br>⏎b</p>'],
    [
      'notes',
      'a[^1]\n\n[^1]: b',
      '<p>a<sup><a id="user-content-fnref-1" href="#user-content-fn-1">1</a></sup></p><section><h2 id="user-content-footnote-label">Footnotes</h2><ol><li id="user-content-fn-1"><p>b <a href="#user-content-fnref-1">↩</a></p></li></ol></section>',
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(treeOf(markdown)).toBe(expected);
  });
});
