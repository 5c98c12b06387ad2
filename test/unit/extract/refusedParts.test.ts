import {expect, test} from 'vitest';
import {drawnSource} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/diagram/refusedParts.ts';

test.each([
  ['nothing refused', 'flowchart LR\n  A --> B', 'flowchart LR\n  A --> B'],
  ['a theme stays', "%%{init: {'theme': 'base'}}%%\npie", "%%{init: {'theme': 'base'}}%%\npie"],
  [
    'a link to the web stays',
    'flowchart LR\n  click A "https://a.example"',
    'flowchart LR\n  click A "https://a.example"',
  ],
  ['a line break stays', 'flowchart LR\n  A["a<br/>b"]', 'flowchart LR\n  A["a<br/>b"]'],
  ['a placeholder stays', 'flowchart LR\n  A["GET /x/<id>"]', 'flowchart LR\n  A["GET /x/<id>"]'],
  [
    'arrows and stereotypes stay',
    'classDiagram\n  A <|-- B\n  <<interface>> A',
    'classDiagram\n  A <|-- B\n  <<interface>> A',
  ],
  ['words like tags stay', 'flowchart LR\n  A["<imgx> < img"]', 'flowchart LR\n  A["<imgx> < img"]'],
  ['a picture in a label', 'flowchart LR\n  A["<img src=x onerror=y>b"]', `flowchart LR\n  A["${' '.repeat(21)}b"]`],
  ['one that is not closed', 'flowchart LR\n  A["<IMG src=x', `flowchart LR\n  A["${' '.repeat(10)}`],
  [
    'a handler on any element',
    'flowchart LR\n  A["<b onclick=y>b</b>"]',
    `flowchart LR\n  A["${' '.repeat(13)}b</b>"]`,
  ],
  [
    'a click that runs code',
    'flowchart LR\n  click A "javascript:x"\n  A --> B',
    `flowchart LR\n${' '.repeat(24)}\n  A --> B`,
  ],
])('%s', (_name, source, drawn) => {
  expect(drawnSource(source)).toBe(drawn);
});

test('lines keep their numbers', () => {
  const source =
    "---\nconfig:\n  securityLevel: loose\n---\n%%{init: {\n 'themeCSS': 'x'}}%%\nflowchart LR\n  click A call f()\n";
  const drawn = drawnSource(source);
  expect(drawn.split('\n')).toHaveLength(source.split('\n').length);
  expect(drawn.trim()).toBe('flowchart LR');
});
