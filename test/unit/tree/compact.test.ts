import type {Element, ElementContent, Properties, RootContent} from 'hast';
import {describe, expect, test} from 'vitest';
import {compact} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/tree/compact.ts';
import type {TreeNode} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/tree.ts';

type Written = string | Element;

/** An element, as the sanitiser hands it on. */
function el(tagName: string, properties: Properties = {}, ...children: readonly Written[]): Element {
  return {type: 'element', tagName, properties, children: children.map((child) => contentOf(child))};
}

function contentOf(written: Written): ElementContent {
  return typeof written === 'string' ? {type: 'text', value: written} : written;
}

function treeOf(...children: readonly (Written | RootContent)[]): readonly TreeNode[] {
  const nodes = children.map((child) => (typeof child === 'string' ? contentOf(child) : child));
  return compact({type: 'root', children: nodes}, 'docs/specs');
}

describe('white space', () => {
  const [p, b] = [
    ['p', null, 'x'],
    ['b', null, 'x'],
  ] as const;
  test.each<[string, readonly Written[], readonly TreeNode[]]>([
    ['between blocks is layout', [el('p', {}, 'x'), '\n', el('p', {}, 'x')], [p, p]],
    ['before a block', [el('b', {}, 'x'), '\n', el('p', {}, 'x')], [b, p]],
    ['behind a block', [el('p', {}, 'x'), '\n', el('b', {}, 'x')], [p, b]],
    ['at the start', [' ', el('b', {}, 'x')], [b]],
    ['at the end', [el('b', {}, 'x'), ' '], [b]],
    ['between words stays', [el('b', {}, 'x'), ' ', el('b', {}, 'x')], [b, ' ', b]],
    ['between a word and text stays', [el('b', {}, 'x'), ' ', 'y'], [b, ' ', 'y']],
    ['around text stays', [el('p', {}, 'x'), ' y ', el('p', {}, 'x')], [p, ' y ', p]],
    ['all of it', [' \n '], []],
    ['at the start of an element', [el('p', {}, ' ', el('b', {}, 'x'), ' y')], [['p', null, b, ' y']]],
    ['beside an item of ours', [el('sp-item', {}), '\n', el('b', {}, 'x')], [['Item', null], b]],
  ])('%s', (_name, children, expected) => {
    expect(treeOf(...children)).toEqual(expected);
  });

  test('what is neither text nor element is nothing', () => {
    expect(treeOf({type: 'comment', value: 'a'}, {type: 'doctype'}, 'b')).toEqual(['b']);
  });

  test('pieces of text in one element are one text', () => {
    expect(treeOf(el('p', {}, 'a', 'b', el('i'), 'c', 'd'))).toEqual([['p', null, 'ab', ['i', null], 'cd']]);
  });
});

describe('elements of ours', () => {
  test.each([
    ['sp-ref', {dataSlot: '3'}, ['Ref', {slot: 3}]],
    ['sp-embed', {dataSlot: '0'}, ['Embed', {slot: 0}]],
    ['sp-mermaid', {dataIndex: '2'}, ['Mermaid', {index: 2}]],
    [
      'sp-items',
      {dataKind: 'requirement', dataFamily: 'FR', dataLabel: 'Functional'},
      ['Items', {kind: 'requirement', family: 'FR', label: 'Functional'}],
    ],
    ['sp-item', {dataAnchor: 'fr-001'}, ['Item', {anchor: 'fr-001'}]],
    ['sp-requirement', {dataAnchor: 'fr-001'}, ['Requirement', {anchor: 'fr-001'}]],
    ['sp-marker', {dataAnchor: 'q-1'}, ['Marker', {anchor: 'q-1'}]],
    ['sp-code', {dataLang: 'js', dataMeta: 'title=x'}, ['Code', {lang: 'js', meta: 'title=x'}]],
    ['sp-code', {dataLang: '', dataMeta: ''}, ['Code', null]],
    ['sp-command', {dataLang: 'sh', dataWord: 'delete'}, ['Command', {lang: 'sh', word: 'delete'}]],
    ['sp-fill', {}, ['Fill', null]],
    ['sp-alert', {dataType: 'note', dataTitle: '12'}, ['Alert', {type: 'note', title: '12'}]],
    ['sp-oncall', {dataTitle: 'Now'}, ['Oncall', {title: 'Now'}]],
    ['sp-status', {dataLabel: 'Draft', dataStage: 'draft'}, ['Status', {label: 'Draft', stage: 'draft'}]],
    ['sp-image', {dataPath: '1', dataAlt: '2', dataTitle: 't'}, ['Image', {path: '1', alt: '2', title: 't'}]],
    ['sp-anchor', {dataSpId: 'fr-001'}, ['span', {id: 'fr-001'}]],
    ['li', {dataSpTask: 'done', dataSpStep: '4', dataSpId: '5'}, ['li', {task: 'done', step: 4, id: '5'}]],
    ['p', {}, ['p', null]],
    ['p', {className: ['a'], onClick: 'b'}, ['p', null]],
    ['p', {id: 'a', lang: 'de', title: ''}, ['p', {id: 'a', lang: 'de', title: ''}]],
    ['td', {colSpan: 2, rowSpan: 3}, ['td', {colSpan: 2, rowSpan: 3}]],
    ['details', {open: true}, ['details', {open: true}]],
    ['p', {className: ['a'], start: undefined}, ['p', null]],
  ])('%s %j', (tagName, properties, expected) => {
    expect(treeOf(el(tagName, properties))).toEqual([expected]);
  });
});

describe('links', () => {
  test.each<[string, Properties, TreeNode]>([
    ['of the web', {href: 'https://x'}, ['a', {href: 'https://x'}, 'y']],
    ['of the web without a lock', {href: 'http://x'}, ['a', {href: 'http://x'}, 'y']],
    ['in capitals', {href: 'HTTPS://x'}, ['a', {href: 'HTTPS://x'}, 'y']],
    ['mail', {href: 'mailto:a@b'}, ['a', {href: 'mailto:a@b'}, 'y']],
    ['a place', {href: '#a'}, ['a', {href: '#a'}, 'y']],
    ['a path', {href: 'a.md#b'}, ['span', null, 'y']],
    ['a path with an address in it', {href: 'a?u=https://x'}, ['span', null, 'y']],
    ['a script', {href: 'javascript:alert(1)'}, ['span', null, 'y']],
    ['nothing', {}, ['span', null, 'y']],
    ['a place of its own', {id: 'a'}, ['a', {id: 'a'}, 'y']],
    ['a note', {href: '#fn-1', dataFootnoteRef: ''}, ['a', {href: '#user-content-fn-1'}, 'y']],
    ['back from a note', {href: '#fn-1', dataFootnoteBackref: ''}, ['a', {href: '#user-content-fn-1'}, 'y']],
    ['a note with a place in it', {href: 'https://x#a', dataFootnoteRef: ''}, ['a', {href: 'https://x#a'}, 'y']],
    ['a note that leads nowhere', {dataFootnoteRef: ''}, ['span', null, 'y']],
    ['a note that is a script', {href: 'javascript:a', dataFootnoteRef: ''}, ['span', null, 'y']],
    ['a note that is a path', {href: 'a.md', dataFootnoteBackref: ''}, ['span', null, 'y']],
  ])('%s', (_name, properties, expected) => {
    expect(treeOf(el('a', properties, 'y'))).toEqual([expected]);
  });

  test('only links lead somewhere, only pictures show something', () => {
    expect(treeOf(el('p', {href: 'https://x', src: 'https://y'}))).toEqual([['p', null]]);
  });
});

describe('pictures', () => {
  test.each<[string, Properties, TreeNode]>([
    ['beside the file', {src: 'a.png', alt: 'A'}, ['Image', {alt: 'A', path: 'docs/specs/a.png'}]],
    ['above the file', {src: '../a.svg'}, ['Image', {path: 'docs/a.svg'}]],
    ['from the root', {src: '/img/a.gif'}, ['Image', {path: 'img/a.gif'}]],
    ['with a query', {src: 'a.webp?raw=true&b'}, ['Image', {path: 'docs/specs/a.webp'}]],
    ['with a place', {src: 'a.avif#b?c'}, ['Image', {path: 'docs/specs/a.avif'}]],
    ['with a query over lines', {src: 'a.png?b\nc'}, ['Image', {path: 'docs/specs/a.png'}]],
    ['a photograph', {src: 'a.JPG'}, ['Image', {path: 'docs/specs/a.JPG'}]],
    ['a photograph by its long name', {src: 'a.jpeg'}, ['Image', {path: 'docs/specs/a.jpeg'}]],
    ['a map of bits', {src: 'a.bmp'}, ['Image', {path: 'docs/specs/a.bmp'}]],
    ['a sign', {src: 'a.ico'}, ['Image', {path: 'docs/specs/a.ico'}]],
    ['a colon further on', {src: './a:b.png'}, ['Image', {path: 'docs/specs/a:b.png'}]],
    ['a colon in a folder', {src: '1/a:b.png'}, ['Image', {path: 'docs/specs/1/a:b.png'}]],
    ['two slashes further on', {src: 'a//b.png'}, ['Image', {path: 'docs/specs/a/b.png'}]],
    ['of the web', {src: 'https://x/a.png', alt: 'A'}, ['img', {alt: 'A', src: 'https://x/a.png'}]],
    ['of the web without a lock', {src: 'http://x/a.png'}, ['img', {alt: '', src: 'http://x/a.png'}]],
    ['of the web in capitals', {src: 'HTTPS://x/a.png'}, ['img', {alt: '', src: 'HTTPS://x/a.png'}]],
    ['of another scheme', {src: 'a+b.1-c:https://x/a.png'}, ['img', {alt: ''}]],
    ['of another host', {src: '//x/a.png'}, ['img', {alt: ''}]],
    ['out of the root', {src: '../../../a.png'}, ['img', {alt: ''}]],
    ['a file that is none', {src: '../.env', alt: 'A'}, ['img', {alt: 'A'}]],
    ['a file behind the name of one', {src: 'a.png/secret.txt'}, ['img', {alt: ''}]],
    ['a name that goes on', {src: 'a.pngx'}, ['img', {alt: ''}]],
    ['a name without a dot', {src: 'apng'}, ['img', {alt: ''}]],
    ['without a source', {alt: 'A', width: 3}, ['img', {alt: 'A', width: 3}]],
    ['with an empty source', {src: ''}, ['img', {alt: ''}]],
  ])('%s', (_name, properties, expected) => {
    expect(treeOf(el('img', properties))).toEqual([expected]);
  });
});

describe('tables of one kind beside each other are one', () => {
  const items = (properties: Properties, text: string): Element => el('sp-items', properties, el('sp-item', {}, text));
  const FR: Properties = {dataKind: 'requirement', dataFamily: 'FR'};
  const rows = (...texts: readonly string[]): readonly TreeNode[] => texts.map((text) => ['Item', null, text]);
  test.each<[string, readonly Written[], readonly TreeNode[]]>([
    [
      'beside each other',
      [items(FR, 'a'), '\n', items({...FR, dataLabel: 'Later'}, 'b')],
      [['Items', {kind: 'requirement', family: 'FR'}, ...rows('a', 'b')]],
    ],
    ['three of them', [items({}, 'a'), items({}, 'b'), items({}, 'c')], [['Items', null, ...rows('a', 'b', 'c')]]],
    [
      'of another kind',
      [items(FR, 'a'), items({dataKind: 'other', dataFamily: 'FR'}, 'b')],
      [
        ['Items', {kind: 'requirement', family: 'FR'}, ...rows('a')],
        ['Items', {kind: 'other', family: 'FR'}, ...rows('b')],
      ],
    ],
    [
      'of another family',
      [items(FR, 'a'), items({dataKind: 'requirement', dataFamily: 'NFR'}, 'b')],
      [
        ['Items', {kind: 'requirement', family: 'FR'}, ...rows('a')],
        ['Items', {kind: 'requirement', family: 'NFR'}, ...rows('b')],
      ],
    ],
    [
      'one of them of no kind',
      [items({}, 'a'), items(FR, 'b'), items({}, 'c')],
      [
        ['Items', null, ...rows('a')],
        ['Items', {kind: 'requirement', family: 'FR'}, ...rows('b')],
        ['Items', null, ...rows('c')],
      ],
    ],
    [
      'with text between',
      [items({}, 'a'), 'x', items({}, 'b')],
      [['Items', null, ...rows('a')], 'x', ['Items', null, ...rows('b')]],
    ],
    [
      'behind another element',
      [el('p'), items({}, 'a'), el('p')],
      [
        ['p', null],
        ['Items', null, ...rows('a')],
        ['p', null],
      ],
    ],
    [
      'in an element',
      [el('div', {}, items({}, 'a'), items({}, 'b'))],
      [['div', null, ['Items', null, ...rows('a', 'b')]]],
    ],
  ])('%s', (_name, children, expected) => {
    expect(treeOf(...children)).toEqual(expected);
  });
});
