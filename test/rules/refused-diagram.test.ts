import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['a plain one', 'flowchart LR\n  A --> B', 0],
  ['a theme', `%%{init: {'theme': 'forest'}}%%\nflowchart LR\n  A --> B`, 0],
  ['a title', '---\ntitle: T\n---\nflowchart LR\n  A --> B', 0],
  ['a link to the web', 'flowchart LR\n  A --> B\n  click A "https://a.example"', 0],
  ['a label that says so', 'flowchart LR\n  A[securityLevel] --> B[click here]', 0],
  ['its own security level', `%%{init: {"securityLevel": "loose"}}%%\nflowchart LR\n  A --> B`, 1],
  ['in front matter', '---\nconfig:\n  securityLevel: loose\n---\nflowchart LR\n  A --> B', 1],
  ['a style sheet', `%%{init: {'themeCSS': '* {}'}}%%\nflowchart LR\n  A --> B`, 1],
  ['a call', 'flowchart LR\n  A --> B\n  click A call f()', 1],
  ['an address that runs code', 'flowchart LR\n  A --> B\n  click A "javascript:x"', 1],
  ['two clicks', 'flowchart LR\n  A --> B\n  click A f\n  click B g', 2],
])('%s', (_name, text, count) => {
  expect(findingsOf('refused-diagram', {[A]: `# A\n\n\`\`\`mermaid\n${text}\n\`\`\`\n`})).toHaveLength(count);
});

test('is a warning at the line', () => {
  const text = '# A\n\n```mermaid\nflowchart LR\n  A --> B\n  click A call f()\n```\n';
  const [found] = diagnosticsOf({[A]: text}).filter(({code}) => code === 'refused-diagram');
  expect(found).toMatchObject({severity: 'warning', position: {path: A, line: 6}});
});
