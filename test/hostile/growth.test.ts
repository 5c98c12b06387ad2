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
  ['emphasis of both weights that never ends', repeated('*a **a ')],
  ['emphasis of both weights that never begins', repeated('a* a** ')],
  ['underlines of both weights that never end', repeated('_a __a ')],
  ['strokes that never end', repeated('~a ~~a ')],
  ['emphasis within words', repeated('a**b')],
  ['emphasis that begins, then ends', (count) => `# A\n\n${'*a **a '.repeat(count)}${'a** a* '.repeat(count)}\n`],
  ['emphasis around links', repeated('**x [a*b**c*](d)')],
  ['emphasis of three kinds', repeated('*a _a ~~a ')],
  ['emphasis beyond ASCII', repeated('é *a* ')],
  ['colons', repeated('a: ')],
  ['directives', repeated(':ref[FR-1] ')],
  ['containers in containers', repeated(':::note\n')],
  ['quotes in quotes', (count) => `# A\n\n${'>'.repeat(count)} a\n`],
  ['lists in lists', (count) => `# A\n\n${'- '.repeat(count)}a\n`],
  ['entities', repeated('&amp;')],
  ['entities without an end', repeated('&#')],
  ['escapes', repeated('\\')],
  ['pictures without an end', repeated('![')],
  ['addresses in angles without an end', repeated('[a](<b')],
  ['titles without an end', repeated('[a](b "')],
  ['parentheses', (count) => `# A\n\n[a](${'('.repeat(count)}\n`],
  ['brackets that end', (count) => `# A\n\n${'['.repeat(count)}a${']'.repeat(count)}\n`],
  ['definitions', numbered((index) => `[a${index}]: b\n`)],
  ['references', (count) => `# A\n\n[x]: y\n\n${'[x][x] '.repeat(count)}\n`],
  ['footnotes', numbered((index) => `[^a${index}]: b\n`)],
  ['footnotes that are used', numbered((index) => `b[^a${index}]\n\n[^a${index}]: b\n\n`)],
  ['one footnote used often', (count) => `# A\n\n${'b[^a]\n\n'.repeat(count)}[^a]: c\n`],
  ['labels', (count) => `# A\n\n[${'a '.repeat(count)}]: b\n`],
  ['back-ticks of rising number', numbered((index) => `e${'`'.repeat(index % 1_000)}`)],
  ['fences without an end', repeated('```\n~~~\n')],
  ['comments in a line without an end', repeated('a <!-- ')],
  ['declarations without an end', repeated('a <!A <? <![CDATA[ ')],
  ['closing tags without an end', repeated('</a ')],
  ['mail addresses', repeated('a@b.c ')],
  ['a mail address without an end', (count) => `# A\n\n${'a.b-c_d'.repeat(count)}@\n`],
  ['hosts', repeated('www.')],
  ['addresses', repeated('http://')],
  ['lines above a line of signs', (count) => `# A\n\n${'a\n'.repeat(count)}===\n`],
  ['lines of a quote', repeated('> a\n')],
  ['stars', repeated('* ')],
  ['items of one list', numbered((index) => `${index}. a\n`)],
  ['tables in a row', repeated('a|b\n-|-\n\n')],
  ['heads without tables', repeated('a|b\n-|')],
  ['braces of directives', repeated(':a{')],
  ['leaves without an end', repeated('::a{b=\n')],
  ['angle brackets', repeated('<a:')],
  ['elements', repeated('<b>')],
  ['comments without an end', (count) => `# A\n\n<div>\n${'<!--'.repeat(count)}\n`],
  ['quotes of attributes', (count) => `# A\n\n<div>\n${'<a "'.repeat(count)}\n`],
  ['code spans', repeated('`docs/a.md` ')],
  ['paths', repeated('docs/a/b.md ')],
  ['ids', repeated('see FR-001, ')],
  ['an id without an end', repeated('FR-001-')],
  ['letters of an id', (count) => `# A\n\n${'A'.repeat(count)}\n`],
  ['ranges of ids', repeated('FR-001 – ')],
  ['lists of ids', repeated('FR-001, 002, 003 and ')],
  ['steps up', repeated('../')],
  ['a path without an end', repeated('a/')],
  ['keywords', repeated('MUST NOT ')],
  ['tasks', numbered((index) => `- [ ] T${index} [P] [US1] do FR-${index}\n`)],
  ['stories', numbered((index) => `### User Story ${index} - a (Priority: P1)\n\nAs a b, I want c.\n\n`)],
  ['scenarios', numbered((index) => `${index}. **Given** a, **When** b, **Then** c\n`)],
  ['questions', repeated('- Q: a? A: b\n')],
  ['rules between paragraphs', repeated('a\n\n---\n\n')],
  [
    'keys of front matter',
    (count) => `---\n${Array.from({length: count}, (_, index) => `k${index}: a\n`).join('')}---\n# A\n`,
  ],
  ['front matter in front matter', (count) => `---\na: ${'{a: '.repeat(count)}\n---\n# A\n`],
  ['lines of keys without front matter', (count) => `${'a: b\n'.repeat(count)}---\n`],
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
  expect(leastGrowth(make(count), make(2 * count), time)).toBeLessThan(MOST);
});

/**
 * How many times the time of the first text the second takes: what looks back is slow each time, a disturbed measurement is
 * not. What is measured once, at first, can only be too slow.
 */
function leastGrowth(single: string, double: string, time: number): number {
  const attempt = (): number => best(double) / best(single);
  return [attempt, attempt, attempt].reduce(
    (least, again) => (least < MOST ? least : Math.min(least, again())),
    timeOf(double) / time,
  );
}

/** Of one, when it is too quick to be measured; of three otherwise. */
function best(text: string): number {
  const time = timeOf(text);
  return time < MEASURABLE ? time : Math.min(time, timeOf(text), timeOf(text));
}

/** Milliseconds of the processor: other programs on the machine do not count. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  readFile(sourceOf(text), SETTINGS);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}
