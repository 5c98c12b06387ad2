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
