import {expect, test} from 'vitest';
import {readFile} from '../../plugins/docusaurus-plugin-spec-portal/src/core/readFile.ts';
import {sourceOf} from '../support/read.ts';
import {SETTINGS} from '../support/settings.ts';

/** Twice the size may cost two and a half times the time, and no more: a pass that looks back costs four times. */
const MOST = 2.5;
/** Below this many milliseconds a measurement says nothing about growth. */
const MEASURABLE = 120;
const LARGEST = 64_000;
/** Twice as many marks as a paragraph may hold: below, growth still is what the parser's own is. */
const FROM = 4_000;

const repeated = (part: string) => (count: number) => `# A\n\n${part.repeat(count)}\n`;
const numbered = (part: (index: number) => string) => (count: number) =>
  `# A\n\n${Array.from({length: count}, (_, index) => part(index)).join('')}\n`;

test.each<readonly [string, (count: number) => string]>([
  ['brackets', repeated('[')],
  ['links without an end', repeated('[a](b')],
  ['markers without an end', repeated('[NEEDS CLARIFICATION: ')],
  ['markers', repeated('[NEEDS CLARIFICATION: a] ')],
  ['links in one paragraph', repeated('[a](b.md) ')],
  ['emphasis on both sides', (count) => `# A\n\n${'*'.repeat(count)}a${'*'.repeat(count)}\n`],
  ['emphasis that never ends', repeated('*a _b ')],
  ['emphasis beyond ASCII', repeated('é *a* ')],
  ['colons', repeated('a: ')],
  ['directives', repeated(':ref[FR-1] ')],
  ['containers in containers', repeated(':::note\n')],
  ['quotes in quotes', (count) => `# A\n\n${'>'.repeat(count)} a\n`],
  ['lists in lists', (count) => `# A\n\n${'- '.repeat(count)}a\n`],
  ['entities', repeated('&amp;')],
  ['angle brackets', repeated('<a:')],
  ['elements', repeated('<b>')],
  ['comments without an end', (count) => `# A\n\n<div>\n${'<!--'.repeat(count)}\n`],
  ['quotes of attributes', (count) => `# A\n\n<div>\n${'<a "'.repeat(count)}\n`],
  ['code spans', repeated('`docs/a.md` ')],
  ['paths', repeated('docs/a/b.md ')],
  ['ids', repeated('see FR-001, ')],
  [
    'blanks',
    (count) =>
      `# A\n\n**Status**:${' '.repeat(count * 8)}x\n- **FR-001**${' '.repeat(count * 8)}y\n## H${' '.repeat(count * 8)}#z\n`,
  ],
  ['items', numbered((index) => `- **FR-${index}**: It MUST do ${index}.\n`)],
  [
    'rows',
    (count) =>
      `# A\n\n| ID | Text |\n|---|---|\n${Array.from({length: count}, (_, index) => `| FR-${index} | a |\n`).join('')}`,
  ],
  ['columns', (count) => `# A\n\n${'|a'.repeat(count)}|\n${'|-'.repeat(count)}|\n`],
  ['headings', repeated('## a\n\nb\n\n')],
  ['fields', repeated('**Status**: Draft\n')],
  ['pictures in a diagram', (count) => `# A\n\n\`\`\`mermaid\nflowchart LR\n${'<img x>'.repeat(count)}\n\`\`\`\n`],
  [
    'clicks in a diagram',
    (count) => `# A\n\n\`\`\`mermaid\nflowchart LR\n${'click A call f()\n'.repeat(count)}\n\`\`\`\n`,
  ],
  ['directives of a diagram', (count) => `# A\n\n\`\`\`mermaid\nflowchart LR\n${'%%{'.repeat(count)}\n\`\`\`\n`],
])('time grows with size: %s', (_name, make) => {
  let count = FROM;
  let time = best(make(count));
  while (time < MEASURABLE && count < LARGEST) {
    count *= 2;
    time = best(make(count));
  }
  // What is still too quick to be measured at this size is no attack.
  if (time < MEASURABLE) return;
  expect(leastGrowth(make(count), make(2 * count))).toBeLessThan(MOST);
});

/** How many times the time of the first text the second takes: what looks back is slow each time, a disturbed measurement is not. */
function leastGrowth(single: string, double: string): number {
  const attempt = (): number => best(double) / best(single);
  return [attempt, attempt, attempt].reduce(
    (least, again) => (least < MOST ? least : Math.min(least, again())),
    Infinity,
  );
}

/** Milliseconds of the processor, the best of three: other programs on the machine do not count. */
function best(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    readFile(sourceOf(text), SETTINGS);
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
