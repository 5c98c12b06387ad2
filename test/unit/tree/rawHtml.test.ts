import {describe, expect, test} from 'vitest';
import {read} from '../../support/read.ts';
import {showTree} from '../../support/showTree.ts';

function treeOf(markdown: string): string {
  return showTree(read(markdown).tree());
}

describe('raw HTML that may stay', () => {
  test.each([
    ['emphasis and keys', '<b>bold</b> and <kbd>k</kbd>', '<p><b>bold</b> and <kbd>k</kbd></p>'],
    [
      'marks',
      '<u>u</u> <mark>m</mark> <abbr title="t">a</abbr> H<sub>2</sub>O',
      '<p><u>u</u> <mark>m</mark> <abbr title=t>a</abbr> H<sub>2</sub>O</p>',
    ],
    [
      'folded text around Markdown',
      '<details open><summary>More</summary>\n\nbody **b**\n\n</details>',
      '<details open=true><summary>More</summary><p>body <strong>b</strong></p></details>',
    ],
    [
      'alignment',
      '<p align="center"><img src="a.png" alt="A"></p>',
      '<p align=center><Image alt=A path="docs/specs/001-demo/a.png"></Image></p>',
    ],
    [
      'a link to the web',
      '<a href="https://example.org" target=_blank rel=x>ok</a>',
      '<p><a href="https://example.org">ok</a></p>',
    ],
    ['a table', '<table><tr><td onclick=x>c</td></tr></table>', '<table><tbody><tr><td>c</td></tr></tbody></table>'],
    [
      'items inside of it',
      '<div>\n\n- **FR-001**: a\n\n</div>',
      '<div><Items kind=requirement family=FR><Item anchor="fr-001">a</Item></Items></div>',
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(treeOf(markdown)).toBe(expected);
  });
});

describe('what would run is text or gone', () => {
  test.each([
    ['script', 'a <script>alert(1)</script> b', '<p>a &lt;script>alert(1)&lt;/script> b</p>'],
    ['script block', '<script>\nalert(1)\n</script>\n\nafter', '&lt;script>⏎alert(1)⏎&lt;/script>⏎<p>after</p>'],
    ['script in capitals', '<SCRIPT>x</SCRIPT>', '&lt;SCRIPT>x&lt;/SCRIPT>'],
    [
      'script inside of script',
      '<scr<script>ipt>x</scr</script>ipt>',
      '<p>&lt;scr&lt;script>ipt>x&lt;/scr&lt;/script>ipt></p>',
    ],
    ['iframe', '<iframe src="https://x"></iframe>', '&lt;iframe src="https://x">&lt;/iframe>'],
    ['style', '<style>p{}</style>\n\nafter', '&lt;style>p{}&lt;/style>⏎<p>after</p>'],
    ['svg', '<svg onload=alert(1)><circle/></svg>', '<p>&lt;svg onload=alert(1)>&lt;circle/>&lt;/svg></p>'],
    [
      'math',
      '<math><mi xlink:href="javascript:x">x</mi></math>',
      '<p>&lt;math>&lt;mi xlink:href="javascript:x">x&lt;/mi>&lt;/math></p>',
    ],
    [
      'object and embed',
      '<object data=x></object><embed src=x>',
      '<p>&lt;object data=x>&lt;/object>&lt;embed src=x></p>',
    ],
    ['base', '<base href="//evil">x', '&lt;base href="//evil">x'],
    [
      'form',
      '<form action="x"><input type=text><button>b</button></form>',
      '&lt;form action="x">&lt;input type=text>&lt;button>b&lt;/button>&lt;/form>',
    ],
    [
      'template',
      '<template><script>1</script></template>',
      '<p>&lt;template>&lt;script>1&lt;/script>&lt;/template></p>',
    ],
    ['handler', '<img src=x onerror=alert(1)>', '<img alt=""></img>'],
    ['handler after a slash', '<div><img/onerror=alert(1)/src=x></div>', '<div><img alt=""></img></div>'],
    [
      'handler in an attribute that ends early',
      '<p title="</noscript><img src=x onerror=1>">y</p>',
      '<p title="</noscript><img src=x onerror=1>">y</p>',
    ],
    ['inline style', '<p style="position:fixed" class="x">z</p>', '<p>z</p>'],
    ['javascript link', '<a href="javascript:alert(1)">x</a>', '<p><span>x</span></p>'],
    ['javascript link in mixed case', '<a href="JaVaScRiPt:alert(1)">x</a>', '<p><span>x</span></p>'],
    ['javascript link in references', '<a href=" &#106;avascript:alert(1)">x</a>', '<p><span>x</span></p>'],
    ['javascript link with a line end', '<a\nhref="java\nscript:alert(1)">x</a>', '<p><span>x</span></p>'],
    ['vbscript link', '<a href="vbscript:x">x</a>', '<p><span>x</span></p>'],
    ['javascript Markdown link', '[x](javascript:alert(1))', '<p><span>x</span></p>'],
    ['javascript autolink', '<javascript:alert(1)>', '<p><span>javascript:alert(1)</span></p>'],
    ['javascript definition', '[x]\n\n[x]: javascript:alert(1)', '<p><span>x</span></p>'],
    ['data link', '[x](data:text/html,1)', '<p><span>x</span></p>'],
    ['data image', '![x](data:image/png;base64,AA)', '<p><img alt=x></img></p>'],
    ['data image in HTML', '<img src="data:image/svg+xml,1">', '<img alt=""></img>'],
    ['a relative link leads nowhere', '<a href="rel.md">rel</a>', '<p><span>rel</span></p>'],
    [
      'declarations',
      '<!DOCTYPE html>\n<html><body onload=x>b</body></html>',
      '&lt;!DOCTYPE html>⏎&lt;html>&lt;body onload=x>b&lt;/body>&lt;/html>',
    ],
    ['CDATA', '<![CDATA[ x ]]>', '&lt;![CDATA[ x ]]>'],
    ['processing instruction', '<?php echo 1 ?>', '&lt;?php echo 1 ?>'],
    ['a tag never closed', '<div\n\n<img src=x onerror=1>', '&lt;div⏎<img alt=""></img>'],
  ])('%s', (_name, markdown, expected) => {
    expect(treeOf(markdown)).toBe(expected);
  });
});

describe('half a tag is text, and never waits for its end', () => {
  test.each([
    [
      'at the end of a block',
      '<div>\n<b\n\n> a <i>b</i>',
      '<div>&lt;b<blockquote><p>a <i>b</i></p></blockquote></div>',
    ],
    ['before an element of ours', ':::note\n<div>\n<b\n\n> - <role>\n', null],
    ['in an attribute', '<div title="a\n\n- **FR-001**: b', null],
    ['with a sign inside', '<b <i>x</i>', '<p>&lt;b <i>x</i></p>'],
    ['quoted signs belong to the tag', '<b title="a > b">x</b>', '<p><b title="a > b">x</b></p>'],
  ])('%s', (_name, markdown, expected) => {
    const shown = treeOf(markdown).replaceAll('⏎', '');
    if (expected === null) expect(shown).not.toBe('');
    else expect(shown).toBe(expected);
  });
});

describe('words in angle brackets stay readable', () => {
  test.each([
    ['As a <role>, I can', '<p>As a &lt;role>, I can</p>'],
    ['List<T> and <5 and < b', '<p>List&lt;T> and &lt;5 and &lt; b</p>'],
    ['<your-name>\n\ntext', '&lt;your-name>⏎<p>text</p>'],
    ['Map<string, List<int>>', '<p>Map&lt;string, List&lt;int>></p>'],
    ['\\<b\\> &lt;b&gt;', '<p>&lt;b> &lt;b></p>'],
  ])('%s', (markdown, expected) => {
    expect(treeOf(markdown).replace('⏎<p>', '<p>')).toBe(expected.replace('⏎<p>', '<p>'));
  });
});

describe('comments vanish', () => {
  test.each([
    ['a <!-- c --> b', '<p>a  b</p>'],
    ['<!-- c -->\n\nb', '<p>b</p>'],
    ['<!--\n\n- **FR-001**: a\n\n-->\n\nb', '<p>b</p>'],
    ['a\n\n<!-- never closed', '<p>a</p>'],
    ['<!-- <script>1</script> -->b', 'b'],
  ])('%j', (markdown, expected) => {
    expect(treeOf(markdown)).toBe(expected);
  });
});

describe('an author cannot write elements of ours', () => {
  test.each([
    ['a reference', '<sp-ref data-slot="0">x</sp-ref>', '<p>&lt;sp-ref data-slot="0">x&lt;/sp-ref></p>'],
    [
      'in capitals',
      '<SP-ITEM data-anchor="fr-001">x</SP-ITEM>',
      '<p>&lt;SP-ITEM data-anchor="fr-001">x&lt;/SP-ITEM></p>',
    ],
    ['a slot on another element', '<span data-slot="0">x</span>', '<p><span>x</span></p>'],
    ['an anchor of ours', '<span data-sp-id="fr-001">x</span>', '<p><span>x</span></p>'],
    ['an anchor of ours in capitals', '<span DATA-SP-ID="fr-001">x</span>', '<p><span>x</span></p>'],
    [
      'an anchor of ours over lines',
      '<span\n  data-sp-id="fr-001"\n  data-sp-task="done">x</span>',
      '<p><span>x</span></p>',
    ],
    ['a plain id gets a prefix', '<p id="fr-001" onclick="y">z</p>', '<p id="user-content-fr-001">z</p>'],
    ['a name is no id', '<a name="fr-001">z</a>', '<p><span>z</span></p>'],
    ['the words themselves stay', '<p>write data-sp-id here</p>', '<p>write data-sp-id here</p>'],
    ['and in a value', '<p title="data-sp-id">z</p>', '<p title="data-sp-id">z</p>'],
  ])('%s', (_name, markdown, expected) => {
    expect(treeOf(markdown)).toBe(expected);
  });
});
