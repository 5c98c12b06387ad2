import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['allowed elements', 'a<br>b <kbd>c</kbd> <details><summary>d</summary>e</details>', 0],
  ['words in angle brackets', '<role> <T> Map<String, List<T>> <18.5', 0],
  ['in code', '`<script>`\n\n```html\n<iframe>\n```', 0],
  ['in a comment', '<!-- <script> -->', 0],
  ['a generic', 'List<Object>', 1],
  ['a script', '<script>a()</script>', 1],
  ['a frame', '<iframe src="https://a.example"></iframe>', 1],
  ['a handler', '<img src="x" onerror="a()">', 1],
  ['what Markdown takes for no tag', '<img/src=x/onerror=a()>', 0],
  ['a form in one block', '<form>\n<input>\n<button>a</button>\n</form>', 1],
  ['a name of the page', '<p id="__docusaurus">a</p>', 1],
  ['a style', '<p style="color: red">a</p>', 1],
])('%s', (_name, text, count) => {
  expect(findingsOf('refused-html', {[A]: `# A\n\n${text}\n`})).toHaveLength(count);
});

test.each([
  ['<script>a()</script>', 'warning', '`<script>` has no place on a page: shown as text.'],
  ['<img src="x" onerror="a()">', 'warning', '`onerror` of `<img>` would run code: it is left out.'],
  ['<p style="color: red">a</p>', 'info', 'The `style` of `<p>` is left out: pages have one look.'],
])('%s', (text, severity, message) => {
  const [found] = diagnosticsOf({[A]: `# A\n\n${text}\n`});
  expect(found).toMatchObject({code: 'refused-html', severity, message, position: {path: A, line: 3, column: 1}});
});
