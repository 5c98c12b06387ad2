import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {embeddedJson} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/embeddedJson.ts';
import type {TreeNode} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/tree.ts';
import {activeContent} from '../../hostile/activeContent.ts';
import {anyText, runs} from '../../support/arbitrary.ts';
import {pageOf} from '../../support/portal.ts';
import {read} from '../../support/read.ts';

const PAGE = 'https://portal.example/a/';
const SPACES = ['', ' ', '\t', '\n', '\u0000', '\u0001', '\u00A0', '\u200B', '&#9;', '&#x0A;', '&Tab;', '%09', '/**/'];
const SCHEMES = [
  'javascript',
  'vbscript',
  'data',
  'file',
  'blob',
  'http',
  'https',
  'mailto',
  'ftp',
  'about',
  'view-source',
];
const ENTITIES = ['&colon;', '&#58;', '&#x3a;', ':', '%3A', '\\:', '：'];
const TAILS = ['alert(1)', '//a.example/b', 'text/html,<b>', '///etc/passwd', '', 'x@y.example', '#a'];

/** A scheme as somebody writes it who wants it to be overlooked. */
const address: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...SPACES),
    fc.constantFrom(...SCHEMES),
    fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...SPACES, '&#x6a;', 'S', 'ſ', 'K')), {maxLength: 3}),
    fc.constantFrom(...ENTITIES),
    fc.constantFrom(...TAILS),
  )
  .map(([lead, scheme, inserted, colon, tail]) => {
    const spoilt = inserted.reduce((word, [at, sign]) => word.slice(0, at) + sign + word.slice(at), scheme);
    return `${lead}${spoilt}${colon}${tail}`;
  });

const TAGS =
  'a b div p img svg math style script iframe form input table td template noscript title textarea select option details'.split(
    ' ',
  );
const ATTRIBUTES = [
  'onerror=x()',
  'onclick="x()"',
  "style='a:b'",
  'href=javascript:x',
  'src=data:x',
  'srcdoc="<b>"',
  'id=x',
  'name=y',
  'class=z',
  'formaction=javascript:x',
  '<',
  '"',
  "'",
  '/',
  '=',
];

/** Elements of every kind, in no order, closed or not. */
const soup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom(...TAGS),
          fc.array(fc.constantFrom(...ATTRIBUTES), {maxLength: 3}),
          fc.constantFrom('>', '/>', ' >', '', '\n\n'),
        )
        .map(([tag, attributes, end]) => `<${[tag, ...attributes].join(' ')}${end}`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(
        'a',
        '\n\n',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?x',
        '?>',
        '&lt;',
        '`',
        '\n- ',
        '\n> ',
        '\n|a|\n|-|\n|',
      ),
      address.map((written) => `<a href="${written}">`),
    ),
    {maxLength: 25},
  )
  .map((parts) => parts.join(''));

describe('what reaches a page', () => {
  test('addresses lead to the web, to mail or within the site, as browsers read them', () => {
    fc.assert(
      fc.property(address, (written) => {
        const {tree} = read(
          `# A\n\n[a](<${written}>) <a href="${written}">b</a> ![c](<${written}>)\n\n[d]\n\n[d]: <${written}>\n`,
        );
        // As browsers read them, by the WHATWG. What they cannot read leads nowhere.
        for (const href of addressesIn(tree()).filter((each) => URL.canParse(each, PAGE)))
          expect(['http:', 'https:', 'mailto:']).toContain(new URL(href, PAGE).protocol);
      }),
      runs(1000),
    );
  });

  test('elements that act are not among it, however they are written', () => {
    fc.assert(
      fc.property(soup, (html) => void expect(activeContent(read(`# A\n\n${html}\n`).tree())).toEqual([])),
      runs(1000),
    );
  });

  test('a title is text in all that is embedded in a page', () => {
    const path = 'docs/specs/001-a/spec.md';
    fc.assert(
      fc.property(fc.oneof(anyText, soup), (title) => {
        const page = pageOf(
          {[path]: `---\ntitle: ${JSON.stringify(title)}\n---\n\n# ${title.replaceAll(/\s+/g, ' ')}\n`},
          path,
        );
        const json = embeddedJson(page);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(page)));
      }),
      runs(200),
    );
  });

  test('names of objects stay names', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'),
        fc.constantFrom(
          '# A\n\n## NAME\n\n[a](#NAME)\n',
          '---\nNAME: {polluted: yes}\n---\n\n# A\n',
          '# NAME\n\n**NAME**: x\n',
          '- **NAME**: b\n',
        ),
        (name, text) => {
          read(text.replaceAll('NAME', name));
          expect(Reflect.get({}, 'polluted')).toBeUndefined();
        },
      ),
    );
  });
});

describe('ids that look like others', () => {
  /** Letters of other scripts, full-width and mathematical ones, that are drawn like those of ids. */
  const LIKE: Readonly<Record<string, string>> = {
    F: 'Ｆ𝐅',
    R: 'Ｒ𝐑',
    S: 'ЅＳ',
    C: 'СＣϹ',
    A: 'АΑＡ',
    T: 'ТΤＴ',
    O: 'ОΟＯ',
    E: 'ЕΕＥ',
    P: 'РΡＰ',
  };

  test('are told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('FR', 'SC', 'ACT', 'PR', 'TOE'),
        fc.integer({min: 1, max: 999}),
        fc.nat(),
        fc.nat(),
        (family, number, place, choice) => {
          const at = place % family.length;
          const like = [...(LIKE[family[at] ?? ''] ?? '')];
          fc.pre(like.length > 0);
          const spoilt = family.slice(0, at) + like[choice % like.length] + family.slice(at + 1);
          const codes = read(`# A\n\n- **${spoilt}-${String(number).padStart(3, '0')}**: b\n`).problems.map(
            ({code}) => code,
          );
          expect(codes).toContain('look-alike-id');
        },
      ),
      runs(300),
    );
  });

  test.each([
    ['Greek', 'Η απαίτηση ισχύει από το 2024-01, έκδοση Α-12.'],
    ['Cyrillic', 'Требование действует с 2024-01, ГОСТ-19.'],
    ['Japanese', '要件は二〇二四年から有効です。第１２条を参照。'],
    ['Arabic', 'يسري هذا المتطلب من عام ٢٠٢٤.'],
    ['German', 'Die Anforderung gilt ab 2024-01, siehe §12 und ÄÖÜ-001.'],
  ])('and words of another script are none: %s', (_name, words) => {
    expect(read(`# A\n\n${words}\n`).problems.map(({code}) => code)).not.toContain('look-alike-id');
  });
});

function addressesIn(nodes: readonly TreeNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const [, props, ...children] = node;
    return [props?.['href'], props?.['src']].filter((value) => typeof value === 'string').concat(addressesIn(children));
  });
}
