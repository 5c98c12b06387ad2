import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {HEALTHY, HEALTHY_PATHS} from '../../hostile/healthy.ts';
import {runs} from '../../support/arbitrary.ts';
import {diagnosticsOf, exportOf, type Files, pageOf} from '../../support/portal.ts';

/*
 * What authors and machines do to files: damage one, break one reference, add one. The rest of a portal is none the worse,
 * and what is wrong is told at its line.
 */

/** Names nothing but itself, whatever is cut out of it: so nothing else may change with it. */
const LONER = `# Spec: Letters

**Status**: Draft

## Requirements

- **QZ-901**: A letter MUST have a date.
- **QZ-902**: A letter SHOULD have a reader. [NEEDS CLARIFICATION: who?]

| Part | Meaning |
| --- | --- |
| Head | says \`who\` |

## Clarifications

- Q: How long? → A: A page.

\`\`\`text
- **QZ-903**: no requirement
\`\`\`
`;
const LONER_PATH = 'docs/specs/901-letters/spec.md';
const healthy = pagesOf(textsOf(HEALTHY));

function textsOf(tree: typeof HEALTHY): Files {
  return Object.fromEntries(Object.entries(tree).map(([path, content]) => [path, String(content)]));
}

function pagesOf(files: Files): readonly string[] {
  return HEALTHY_PATHS.map((path) => JSON.stringify(pageOf(files, path)));
}

type Damage = (text: string) => string;
const place = fc.double({min: 0, max: 1, noNaN: true});
const at = (text: string, share: number): number => Math.floor(share * text.length);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.string({unit: 'binary', minLength: 1, maxLength: 1})).map(
    ([from, sign]) =>
      (text: string) =>
        text.slice(0, at(text, from)) + sign + text.slice(at(text, from) + 1),
  ),
  fc.tuple(place, place).map(
    ([from, to]) =>
      (text: string) =>
        text.slice(0, at(text, from)) + text.slice(at(text, to)),
  ),
  fc.tuple(place, place).map(
    ([from, to]) =>
      (text: string) =>
        text.slice(0, at(text, to)) + text.slice(at(text, from)),
  ),
  fc.tuple(place, place).map(
    ([from, to]) =>
      (text: string) =>
        text.slice(0, at(text, from)) + LONER.slice(at(LONER, to)) + text.slice(at(text, from)),
  ),
  fc.constantFrom('\r\n', '\r', '\u2028').map((end) => (text: string) => text.replaceAll('\n', end)),
);

test('of a damaged file the others know nothing', () => {
  fc.assert(
    fc.property(fc.array(damage, {minLength: 1, maxLength: 4}), (damages) => {
      const text = damages.reduce((damaged, each) => each(damaged), LONER);
      expect(pagesOf({...textsOf(HEALTHY), [LONER_PATH]: text})).toEqual(healthy);
    }),
    runs(150),
  );
});

const ENDS = ['\n', '\r\n', '\r'] as const;
/** Each is one block, and broken in itself. */
const FAULTS = [
  ['See SPEC-777/FR-001.', 'broken-reference'],
  ['Settled by ADR-0777.', 'broken-reference'],
  ['::requirements{spec=SPEC-777}', 'invalid-directive'],
  ['[NEEDS CLARIFICATION: which?]', 'open-clarification'],
] as const;
const BLOCKS = [
  'A letter has a date.',
  '- one\n- two',
  '> said\n> twice',
  '| a | b |\n|---|---|\n| c | d |',
  '```\n# no heading\n```',
  '## Notes',
  '- **FR-009**: It MUST go on. (runbook: n/a — told)',
  '<!-- left out\nover two lines -->',
] as const;

test('a fault is told at its line, wherever it stands and however lines end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...BLOCKS), {maxLength: 8}),
      fc.constantFrom(...FAULTS),
      fc.array(fc.constantFrom(...BLOCKS), {maxLength: 8}),
      fc.constantFrom(...ENDS),
      (before, [fault, code], after, end) => {
        const blocks = ['# Spec: Letters', ...before, fault, ...after];
        const text = blocks.join('\n\n');
        const line = ['# Spec: Letters', ...before].join('\n\n').split('\n').length + 2;
        const told = diagnosticsOf({[LONER_PATH]: `${text.replaceAll('\n', end)}${end}`});
        expect(told.map(({code, position}) => `${code}:${position.line}`)).toContain(`${code}:${line}`);
      },
    ),
    runs(200),
  );
});

describe('a healthy file more', () => {
  const NUMBERS = [1, 2, 3, 4] as const;
  const reference = fc.oneof(
    fc.constantFrom(...NUMBERS).map((number) => `ADR-000${number}`),
    fc.constantFrom(...NUMBERS).map((number) => `SPEC-00${number}`),
    fc.constantFrom(...NUMBERS).map((number) => `[it](../../runbooks/run-${number}.md)`),
  );
  const references = fc.array(reference, {maxLength: 3});
  const repository: fc.Arbitrary<Files> = fc.tuple(...NUMBERS.map(() => fc.tuple(references, references))).map((all) =>
    Object.fromEntries(
      all.flatMap(([ofSpec, ofDecision], index) => {
        const number = index + 1;
        return [
          [
            `docs/specs/00${number}-a/spec.md`,
            `# SPEC-00${number}: A\n\n**Status**: Approved\n\n## Requirements\n\n- **FR-001**: It MUST be. See ${['ADR-0001', ...ofSpec].join(', ')}.\n`,
          ],
          [
            `docs/decisions/000${number}-b.md`,
            `# ADR-000${number}: B\n\n- **Status**: Accepted\n\nSee ${['nothing', ...ofDecision].join(', ').replaceAll('../../', '../')}.\n`,
          ],
          [`docs/runbooks/run-${number}.md`, `# Run ${number}\n\n1. Run it.\n`],
        ] as const;
      }),
    ),
  );

  test('adds no finding to another', () => {
    fc.assert(
      fc.property(repository, fc.nat(), (files, pick) => {
        const paths = Object.keys(files);
        const added = paths[pick % paths.length] ?? '';
        const others = Object.fromEntries(Object.entries(files).filter(([path]) => path !== added));
        const before = findings(others);
        expect(findings(files).filter((each) => !each.startsWith(`${added}:`) && !before.includes(each))).toEqual([]);
      }),
      runs(100),
    );
  });

  function findings(files: Files): readonly string[] {
    return diagnosticsOf(files).map(
      ({code, position, message}) => `${position.path}:${position.line}:${position.column} ${code} ${message}`,
    );
  }
});

describe('what a line says by itself', () => {
  const word = fc.constantFrom('letter', 'date', 'reader', 'desk', 'shelf');
  const sentence = fc.array(word, {minLength: 2, maxLength: 6}).map((words) => words.join(' '));
  const line = fc.oneof(
    fc.tuple(fc.constantFrom('MUST', 'SHOULD', 'MAY'), sentence).map(
      ([level, rest]) =>
        (id: string) =>
          `- **FR-${id}**: It ${level} ${rest}.`,
    ),
    sentence.map((rest) => (id: string) => `- **FR-${id}**: It MUST ${rest}. [NEEDS CLARIFICATION: ${rest}?]`),
    sentence.map((rest) => (id: string) => `- **SC-${id}**: 90 % of ${rest} in 2 s.`),
    sentence.map((rest) => () => `- ${rest}.`),
    sentence.map((rest) => () => `\`FR-001\` and ${rest}, in a sentence.`),
  );
  const status = fc.constantFrom('Draft', 'In Review', 'Approved', 'Implemented', 'Rejected', 'of its own');
  const document = fc
    .tuple(status, fc.array(line, {maxLength: 12}))
    .map(([written, lines]) =>
      [
        '# Spec: Letters',
        `**Status**: ${written}`,
        '## Requirements',
        ...lines.map((make, index) => make(String(index + 1).padStart(3, '0'))),
      ].join('\n\n'),
    );

  test('is what is counted of it', () => {
    fc.assert(
      fc.property(document, (text) => {
        const {artifacts, items} = exportOf({[LONER_PATH]: text});
        const told = items.filter(({kind}) => kind === 'requirement' || kind === 'success-criterion');
        expect({
          status: artifacts[0]?.status?.written,
          ids: told.map(({localId}) => localId).toSorted(),
          levels: told.flatMap(({level}) => level ?? []).toSorted(),
          open: items.filter(({kind, state}) => kind === 'clarification' && state === 'open').length,
        }).toEqual(countedByLine(text));
      }),
      runs(200),
    );
  });

  /** A second reader that knows nothing of Markdown: a line is what its first words say. */
  function countedByLine(text: string): object {
    const lines = text.split('\n');
    const ids = lines.flatMap((each) => /^- \*\*([FS][RC]-\d+)\*\*/.exec(each)?.[1] ?? []);
    const levels = lines.flatMap(
      (each) => /^- \*\*FR-.*?\bIt (MUST|SHOULD|MAY)\b/.exec(each)?.[1]?.toLowerCase() ?? [],
    );
    return {
      status: lines.flatMap((each) => /^\*\*Status\*\*: (.*)$/.exec(each)?.[1] ?? [])[0],
      ids: ids.toSorted(),
      levels: levels.toSorted(),
      open: lines.filter((each) => each.includes('[NEEDS CLARIFICATION:')).length,
    };
  }
});
