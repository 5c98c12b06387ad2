import {describe, expect, test} from 'vitest';
import {machineFiles} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/machine/machineFiles.ts';
import {markdownText} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/machine/markdownText.ts';
import {ADDRESSES, type Files, sourcesOf, traceOf} from '../../support/portal.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const FILES: Files = {
  [SPEC]: `---
owner: Ann
---
# Spec: Back\\[up\\]s

**ID**: SPEC-001
**Status**: Draft

- **FR-001**: Jobs MUST resume, as ADR-0001 says [NEEDS CLARIFICATION: how *often*?]
- **FR-002**: Jobs SHOULD log
- **FR-003**: Jobs MAY stop (runbook: n/a — nothing to do)
`,
  'docs/adr/0001-x.md': '# ADR-0001: Use X\n\nStatus: Accepted\n\n<b>raw</b>\n',
  'docs/adr/0002-y.md': '# ADR-0002: Use Y\n\nStatus: Accepted\n\nSupersedes ADR-0003\n',
  'docs/adr/0003-z.md': '# ADR-0003: Use Z\n\nStatus: Accepted\n',
  'docs/runbooks/restart.md': '# Runbook: Restart\n\nNothing refers to it.\n',
};

const site = {title: 'Our *portal*', tagline: 'All of it.', origin: 'https://example.org'};
const made = new Map(
  machineFiles(traceOf(FILES), sourcesOf(FILES), ADDRESSES, site).map(({href, text}) => [href, text]),
);
const twin = (key: string, path: string): string => made.get(`/${key}:${path}.md`) ?? '';
const traceLines = (key: string, path: string): readonly string[] =>
  twin(key, path)
    .split('\n')
    .filter((line) => line.startsWith('- ') && !FILES[path]?.includes(line));

describe('a twin', () => {
  test.each(Object.keys(FILES))('of %s begins with the file as it is', (path) => {
    const text = [...made].find(([href]) => href.endsWith(`:${path}.md`))?.[1];
    expect(text?.startsWith(FILES[path]?.trimEnd() ?? 'missing')).toBe(true);
  });

  test('ends with what the portal knows of each requirement', () => {
    expect(traceLines('SPEC-001', SPEC)).toEqual([
      '- Document: SPEC-001, spec, draft',
      `- Page: https://example.org/SPEC-001:${SPEC}`,
      '- FR-001, must, traced: ADR-0001 (written in the requirement)',
      '- FR-002, should, gap',
      '- FR-003, may, accepted gap',
      '- Open question, line 9: how often?',
    ]);
  });

  test('says what took its place, although only the other document states it', () => {
    expect(traceLines('ADR-0003', 'docs/adr/0003-z.md')).toContain(
      '- Superseded by: [ADR-0002 Use Y](https://example.org/ADR-0002:docs/adr/0002-y.md) (said by the other document)',
    );
  });

  test('of a document nobody refers to has no such line', () => {
    expect(twin('restart', 'docs/runbooks/restart.md')).not.toContain('Referred to');
  });
});

describe('the list for language models', () => {
  const list = made.get('/llms.txt') ?? '';
  const section = (heading: string): readonly string[] =>
    (list.split(`## ${heading}\n`)[1] ?? '')
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('- ')) ?? [];

  test('opens with title and summary, nothing in them being markup', () => {
    expect(list.split('\n').slice(0, 3)).toEqual([
      '# Our \\*portal\\*',
      '',
      expect.stringMatching(/^> All of it\. 1 specs, 3 decisions, 1 runbooks\. /),
    ]);
  });

  test('names each document by its twin, with what counts', () => {
    expect(section('Specs')).toEqual([
      `- [Back\\[up\\]s](https://example.org/SPEC-001:${SPEC}.md): SPEC-001, Draft, 1 of 2 requirements traced`,
    ]);
    expect(section('Decisions').map((line) => /ADR-\d+,/.exec(line)?.[0])).toEqual(['ADR-0001,', 'ADR-0002,']);
  });

  test('what no longer holds stands under Optional', () => {
    expect(section('Optional')).toEqual([expect.stringContaining('ADR-0003, ')]);
    expect(section('Optional')[0]).toContain('superseded by ADR-0002');
  });
});

test.each([
  ['plain words', 'Use X', 'Use X'],
  ['a bracket', 'a [b](c)', 'a \\[b\\](c)'],
  ['lines', 'a\n# b', 'a # b'],
  ['raw HTML', '<b>', '\\<b\\>'],
])('text in a list line: %s', (_name, text, expected) => {
  expect(markdownText(text)).toBe(expected);
});
