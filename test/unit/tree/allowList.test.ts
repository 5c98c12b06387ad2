import type {Element, ElementContent, Properties, Root, RootContent} from 'hast';
import {raw} from 'hast-util-raw';
import {sanitize} from 'hast-util-sanitize';
import {describe, expect, test} from 'vitest';
import {
  escapeForeignTags,
  OWN_TAGS,
  SCHEMA,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/tree/allowList.ts';

/** What the allow-list leaves of HTML, as `tag{property=value}(children)`. */
function kept(html: string): string {
  return sanitised([{type: 'raw', value: html}]);
}

function sanitised(children: RootContent[]): string {
  const parsed = raw({type: 'root', children}) as Root;
  return (sanitize(parsed, SCHEMA) as Root).children.map((node) => shown(node)).join('');
}

function shown(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return `<${node.type}>`;
  const properties = Object.entries(node.properties).map(([name, value]) => `${name}=${value}`);
  return `${node.tagName}{${properties.join(' ')}}(${node.children.map((child) => shown(child)).join('')})`;
}

describe('elements', () => {
  test.each(
    'a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s section span strong sub summary sup ul var abbr mark u small figure figcaption wbr'.split(
      ' ',
    ),
  )('%s stays', (tag) => {
    expect(kept(`<${tag}></${tag}>`)).toMatch(new RegExp(`^(?:${tag}\\{\\}\\(\\))+$`));
  });

  test('so do the parts of a table', () => {
    expect(kept('<table><thead><tr><th>a<tbody><tr><td>b<tfoot><tr><td>c</table>')).toBe(
      'table{}(thead{}(tr{}(th{}(a)))tbody{}(tr{}(td{}(b)))tfoot{}(tr{}(td{}(c))))',
    );
  });

  test.each([
    ['a script, with what it says', '<p>a</p><script>alert(1)</script>b', 'p{}(a)b'],
    ['a style, with what it says', '<p>a</p><style>p{}</style>b', 'p{}(a)b'],
    ['a field', '<p>a<input type=checkbox disabled></p>', 'p{}(a)'],
    ['a picture', '<picture><source srcset=x><img src="https://x/a.png"></picture>', 'img{src=https://x/a.png}()'],
    ['a frame', '<p>a<iframe src="https://x">b</iframe></p>', 'p{}(ab)'],
    ['a button', '<button>a</button>', 'a'],
    ['a comment', 'a<!-- b -->c', 'ac'],
  ])('%s goes', (_name, html, expected) => {
    expect(kept(html)).toBe(expected);
  });
});

describe('attributes', () => {
  test.each([
    ['of everything', '<p id=a title=b align=c lang=d dir=e>', 'p{align=c dir=e id=user-content-a lang=d title=b}()'],
    ['of nothing', '<p class=a style=b name=c hidden tabindex=0 role=d slot=e is=f></p>', 'p{}()'],
    ['words for readers of screens', '<p aria-label=a aria-hidden=true aria-describedby=b>', 'p{}()'],
    ['handlers', '<p onclick=a onfocus=b onmouseover=c></p>', 'p{}()'],
    ['of a link', '<a href="https://x" target=_blank rel=b ping=c download>d</a>', 'a{href=https://x}(d)'],
    [
      'of a picture',
      '<img src="https://x" alt=a width=1 height=2 srcset=b loading=c>',
      'img{alt=a height=2 src=https://x width=1}()',
    ],
    [
      'of a cell',
      '<table><tr><th colspan=2 rowspan=3 scope=row abbr=a headers=b><td colspan=4 rowspan=5 scope=row></table>',
      'table{}(tbody{}(tr{}(th{colSpan=2 rowSpan=3 scope=row}()td{colSpan=4 rowSpan=5}())))',
    ],
    ['of a list', '<ol start=3 reversed type=a></ol>', 'ol{start=3}()'],
    ['of folded text', '<details open name=a></details>', 'details{open=true}()'],
    ['of notes', '<section data-footnotes class=a></section>', 'section{dataFootnotes=}()'],
    [
      'of a link to a note',
      '<a data-footnote-ref data-footnote-backref href="#a"></a>',
      'a{dataFootnoteBackref= dataFootnoteRef= href=#a}()',
    ],
  ])('%s', (_name, html, expected) => {
    expect(
      kept(html).replace(/\{(?<names>[^}]*)\}/g, (_all, names: string) => `{${names.split(' ').toSorted().join(' ')}}`),
    ).toBe(expected);
  });

  test.each([
    ['http', 'http://x', true],
    ['https', 'https://x', true],
    ['mailto', 'mailto:a@b', true],
    ['a place on the page', '#a', true],
    ['a path', 'a/b.md', true],
    ['javascript', 'javascript:alert(1)', false],
    ['data', 'data:text/html,a', false],
    ['vbscript', 'vbscript:a', false],
    ['ftp', 'ftp://x', false],
    ['xmpp', 'xmpp:a@b', false],
  ])('a link by %s: %s', (_name, address, isKept) => {
    expect(kept(`<a href="${address}">x</a>`)).toBe(isKept ? `a{href=${address}}(x)` : 'a{}(x)');
  });

  test.each([
    ['http', 'http://x', true],
    ['https', 'https://x', true],
    ['a path', 'a/b.png', true],
    ['data', 'data:image/svg+xml,a', false],
    ['mailto', 'mailto:a@b', false],
    ['file', 'file:///a.png', false],
  ])('a picture by %s: %s', (_name, address, isKept) => {
    expect(kept(`<img src="${address}">`)).toBe(isKept ? `img{src=${address}}()` : 'img{}()');
  });
});

describe('elements of ours', () => {
  const ALL: Properties = Object.fromEntries(
    'dataSlot dataKind dataFamily dataLabel dataAnchor dataIndex dataLang dataMeta dataWord dataType dataTitle dataStage dataPath dataAlt'
      .split(' ')
      .map((name) => [name, 'x']),
  );
  const EVERYWHERE: Properties = {dataSpId: 'a', dataSpTask: 'b', dataSpStep: 'c'};
  const CARRIED: Readonly<Record<(typeof OWN_TAGS)[number], readonly string[]>> = {
    'sp-ref': ['dataSlot'],
    'sp-items': ['dataFamily', 'dataKind', 'dataLabel'],
    'sp-item': ['dataAnchor'],
    'sp-marker': ['dataAnchor'],
    'sp-mermaid': ['dataIndex'],
    'sp-code': ['dataLang', 'dataMeta'],
    'sp-command': ['dataLang', 'dataWord'],
    'sp-fill': [],
    'sp-alert': ['dataTitle', 'dataType'],
    'sp-image': ['dataAlt', 'dataPath', 'dataTitle'],
    'sp-anchor': [],
    'sp-embed': ['dataSlot'],
    'sp-status': ['dataLabel', 'dataStage'],
    'sp-requirement': ['dataAnchor'],
    'sp-oncall': ['dataTitle'],
  };

  test.each(OWN_TAGS)('%s carries what is its own', (tagName) => {
    const element: Element = {type: 'element', tagName, properties: {...ALL, ...EVERYWHERE}, children: []};
    const root = sanitize({type: 'root', children: [element]}, SCHEMA) as Root;
    const [found] = root.children;
    expect(found).toMatchObject({type: 'element', tagName});
    expect(found?.type === 'element' && Object.keys(found.properties).toSorted()).toEqual(
      [...CARRIED[tagName], ...Object.keys(EVERYWHERE)].toSorted(),
    );
  });

  test.each(OWN_TAGS)('%s cannot be written', (tag) => {
    expect(escapeForeignTags(`<${tag} data-slot="0">a</${tag}>`)).toBe(`&lt;${tag} data-slot="0">a&lt;/${tag}>`);
  });
});

describe('what is no tag of the list is text', () => {
  test.each([
    ['<b>a</b>', '<b>a</b>'],
    ['<B>a</B>', '<B>a</B>'],
    ['<br/>', '<br/>'],
    ['<role>', '&lt;role>'],
    ['</role>', '&lt;/role>'],
    ['<script>a</script>', '&lt;script>a&lt;/script>'],
    ['<picture><source></picture>', '&lt;picture>&lt;source>&lt;/picture>'],
    ['<input>', '&lt;input>'],
    ['<bb>', '&lt;bb>'],
    ['<b title="a > b">', '<b title="a > b">'],
    ["<b title='a > b'>", "<b title='a > b'>"],
    ['<b title="a < b">', '<b title="a < b">'],
    ['<role title="a <b> c">', '&lt;role title="a &lt;b> c">'],
    ['<b title="a', '&lt;b title="a'],
    ["<b title='a", "&lt;b title='a"],
    ['<b <i>a</i>', '&lt;b <i>a</i>'],
    ['a < b > c', 'a &lt; b > c'],
    ['<', '&lt;'],
    ['<<b>', '&lt;<b>'],
    ['<1>', '&lt;1>'],
    ['<!DOCTYPE html>', '&lt;!DOCTYPE html>'],
    ['<?php ?>', '&lt;?php ?>'],
    ['a<!-- b -->c', 'ac'],
    ['a<!--\n<b>\n-->c', 'ac'],
    ['a<!-- b', 'a'],
    ['a<!-- b -->c<!-- d -->e', 'ace'],
    ['<p data-sp-id="a">', '<p data-sp&#45;id="a">'],
    ['<p DATA-SP-ID="a">', '<p DATA-SP&#45;ID="a">'],
    ['<p data-sp="a-b" title="c-d">', '<p data-sp="a-b" title="c-d">'],
    ['a-b data-sp-c', 'a-b data-sp&#45;c'],
  ])('%s', (html, expected) => {
    expect(escapeForeignTags(html)).toBe(expected);
  });
});
