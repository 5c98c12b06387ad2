import {existsSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseFile.ts';
import {parseMarkdown} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseMarkdown.ts';
import {sourceOf} from '../../support/read.ts';
import {filesBelow, inRepository, textOf} from '../../support/repository.ts';
import {corpora, markdownOf} from '../../support/sharedCorpora.ts';
import {firstDifference, referenceTree, shapeOf} from '../../support/treeShape.ts';

/** Whether satteri and remark see the same document; null when they do. */
function differenceIn(text: string): string | null {
  // Both as the portal reads them: without a byte order mark, and without null characters.
  const {text: body} = parseFile(sourceOf(text));
  return firstDifference(shapeOf(parseMarkdown(body), body), shapeOf(referenceTree(body), body));
}

/** Own text: every file counts. */
describe('own files are the same tree to both parsers', () => {
  test.each(
    ['docs', 'test/samples', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter((path) =>
      existsSync(inRepository(path)),
    ),
  )('%s', (path) => {
    const files = path.endsWith('.md')
      ? [inRepository(path)]
      : filesBelow(inRepository(path))
          .filter((file) => /\.(?:md|markdown)$/.test(file))
          .map((file) => `${inRepository(path)}/${file}`);
    expect(files.flatMap((file) => differenceIn(textOf(file)) ?? [])).toEqual([]);
  });
});

const FORMS: readonly (readonly [name: string, markdown: string])[] = [
  ['wrapped requirement', '- **FR-001**: a\n  MUST b\n\n  c'],
  ['nested lists and fences', '- a\n  - b\n\n    ```js\n    c\n    ```\n  - d'],
  ['task list', '- [ ] a\n- [x] b'],
  ['table with code and pipes', '| a | b |\n|:--|--:|\n| `x \\| y` | **c** |'],
  ['unclosed fence', '```\n- **FR-001**: a'],
  ['comment', 'a <!-- b --> c\n\n<!--\n- **FR-001**: a\n-->'],
  ['raw HTML', '<details>\n\nbody\n\n</details>\n\nAs a <role>, I can <5'],
  ['front matter', '---\nstatus: draft\n---\n\n# T'],
  ['footnote', 'a[^1]\n\n[^1]: b'],
  ['alert', '> [!NOTE]\n> body'],
  ['references', '[a][b] [c][] [d]\n\n[b]: x.md "t"\n[c]: <y z.md>\n[d]: /w'],
  ['admonition', ':::note[Title]\nbody\n:::'],
  ['leaf directive', '::leaf[x]{a=b}'],
  ['time and tag', 'At 10:30 use image:tag'],
  ['CRLF', '# T\r\n\r\n- a\r\n- b\r\n'],
  ['NBSP and non-breaking hyphen', '- **FR\u2011001**:\u00A0a'],
  ['autolinks', 'https://example.org www.example.org <mailto:a@b.org> a@b.org'],
  ['emphasis of every kind', '*a* _b_ **c** __d__ ~~e~~ ***f*** a*b*c a_b_c'],
  ['setext headings', 'a\n===\n\nb\n---'],
  ['ordered lists', '3. a\n4. b\n\n1) c'],
  ['hard breaks', 'a  \nb\\\nc'],
  ['character references', '&amp; &copy; &#x41; &nope;'],
];

test.each(FORMS)('form: %s', (_name, markdown) => {
  expect(differenceIn(markdown)).toBeNull();
});

test('plain prose of any letters is the same tree', () => {
  const words = fc
    .array(fc.stringMatching(/^[\p{L}\p{N} .,;()'"-]{1,20}$/u), {minLength: 1, maxLength: 5})
    .map((lines) => lines.map((line) => `x${line.trim()}x`).join('\n\n'));
  fc.assert(
    fc.property(words, (text) => {
      expect(differenceIn(text)).toBeNull();
    }),
    {numRuns: 100},
  );
});

/** The reference needs a second per megabyte: a share of each corpus, spread over its folders, large files left out. */
const SHARE = 12;
const LARGEST = 30_000;

describe('real files are the same tree to both parsers', () => {
  test('in a spread sample of every corpus', {timeout: 120_000}, () => {
    const figures = corpora().map((corpus) => {
      const files = markdownOf(corpus).filter(({text}, index) => index % SHARE === 0 && text.length <= LARGEST);
      const different = files.flatMap(({path, text}) => {
        const difference = differenceIn(text);
        return difference === null ? [] : [`${corpus.name}/${path}: ${difference}`];
      });
      return {files: files.length, bytes: files.reduce((sum, {text}) => sum + text.length, 0), different};
    });
    const total = (count: (figure: (typeof figures)[number]) => number) =>
      figures.reduce((sum, figure) => sum + count(figure), 0);
    if (figures.length > 0)
      console.info(
        `Compared ${total(({files}) => files)} real files, ${Math.round(total(({bytes}) => bytes) / 1024)} kB: ${total(({different}) => different.length)} differ.`,
      );
    expect(figures.flatMap(({different}) => different)).toEqual([]);
  });
});
