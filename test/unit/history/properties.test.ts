import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createHistorian} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/historian.ts';
import {itemDifferences} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/history/itemDifferences.ts';
import {statementsOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/history/statements.ts';
import {wordingOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/history/wording.ts';
import {readFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/readFile.ts';
import {readStatements} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/readStatements.ts';
import type {History} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/history.ts';
import type {Revision} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/revisions.ts';
import {anyText, fileText, runs} from '../../support/arbitrary.ts';
import {commitOf} from '../../support/history.ts';
import {sourcesOf, traceOf} from '../../support/portal.ts';
import {read, sourceOf} from '../../support/read.ts';
import {SETTINGS} from '../../support/settings.ts';

const SPEC = 'docs/specs/001-a/spec.md';

/** A requirement's words, one of a few, so that edits meet. */
const words = fc.constantFrom('Jobs MUST resume', 'Jobs MAY stop', 'Queues MUST drain', 'Logs SHOULD rotate');
/** A version of a spec: which of five requirements it has, and their words. */
const version = fc.array(fc.option(words, {nil: null}), {minLength: 5, maxLength: 5});

function specOf(requirements: readonly (string | null)[]): string {
  const lines = requirements.flatMap((text, index) => (text === null ? [] : [`- **FR-00${index + 1}**: ${text}`]));
  return `# Jobs\n\n**Spec ID**: SPEC-001\n\n## Requirements\n\n${lines.join('\n')}\n`;
}

/** A straight line of commits of one file; version n is committed on day n. */
function historyOfTexts(texts: readonly string[]): History {
  const commits = texts.map(
    (_text, index): Revision => ({
      commit: commitOf(dayOf(index), `${index}`.padStart(40, 'c')),
      isCut: false,
      files: [{path: SPEC, from: null, before: [index === 0 ? null : `blob${index - 1}`], after: `blob${index}`}],
    }),
  );
  const historian = createHistorian(SETTINGS);
  const [head] = commits.toReversed();
  if (!head) throw new Error('A history has commits.');
  const revisions = {
    head: head.commit,
    isShallow: false,
    prefix: '',
    commits: commits.toReversed(),
    texts: new Map(texts.map((text, index) => [`blob${index}`, text])),
  };
  const today = {[SPEC]: texts.at(-1) ?? ''};
  const history = historian.tell({state: 'read', revisions}, traceOf(today), sourcesOf(today));
  if (!history) throw new Error('The file is there.');
  // Whether the last version is read once more or not.
  expect(createHistorian(SETTINGS).tell({state: 'read', revisions}, traceOf(today), [])).toEqual(history);
  return history;
}

function dayOf(index: number): string {
  return `2026-01-${String(index + 1).padStart(2, '0')}`;
}

describe('a line of commits', () => {
  test('each difference of two versions is told once, with the later commit', () => {
    fc.assert(
      fc.property(fc.array(version, {minLength: 1, maxLength: 8}), (versions) => {
        const expected = versions.slice(1).flatMap((now, index) =>
          now.flatMap((text, at) => {
            const was = versions[index]?.[at] ?? null;
            if (was === text) return [];
            const kind = was === null ? 'requirement-added' : text === null ? 'requirement-removed' : 'text';
            return [`${dayOf(index + 1)} ${kind} FR-00${at + 1} ${was ?? ''} > ${text ?? ''}`];
          }),
        );
        const found = historyOfTexts(versions.map(specOf))
          .changes.filter(({kind}) => kind !== 'added')
          .map(
            ({commit, kind, label, before, after}) =>
              `${commit.date} ${kind} ${label} ${before ?? ''} > ${after ?? ''}`,
          );
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      runs(60),
    );
  });

  test('an item has its words since the last commit that changed them', () => {
    fc.assert(
      fc.property(fc.array(version, {minLength: 1, maxLength: 8}), (versions) => {
        const {items} = historyOfTexts(versions.map(specOf));
        for (const [at, text] of (versions.at(-1) ?? []).entries()) {
          if (text === null) continue;
          const since = versions.findLastIndex((each) => each[at] !== text) + 1;
          expect(items.get(`SPEC-001/FR-00${at + 1}`)?.changed.date).toBe(dayOf(since));
        }
      }),
      runs(60),
    );
  });

  test('other markup tells nothing', () => {
    const asList = (lines: readonly string[]) => lines.join('\n');
    const markup = fc.constantFrom<(requirements: readonly (string | null)[]) => string>(
      specOf,
      (each) => specOf(each).replaceAll('- **', '* **'),
      (each) => specOf(each).replaceAll(/ (MUST|MAY|SHOULD) /g, ' **$1** '),
      (each) => specOf(each).replaceAll(' ', '  ').replaceAll('-  **', '- **'),
      (each) => specOf(each).replaceAll(/(- \*\*.*)$/gm, '$1.'),
      (each) => specOf(each).replaceAll('\n', '\r\n'),
      (each) =>
        `# Jobs\n\n**Spec ID**: SPEC-001\n\n## Requirements\n\n| ID | Requirement |\n| --- | --- |\n${asList(
          each.flatMap((text, index) => (text === null ? [] : [`| FR-00${index + 1} | ${text} |`])),
        )}\n`,
    );
    fc.assert(
      fc.property(version, fc.array(markup, {minLength: 2, maxLength: 5}), (requirements, forms) => {
        const {changes} = historyOfTexts(forms.map((form) => form(requirements)));
        expect(changes.map(({kind}) => kind)).toEqual(['added']);
      }),
      runs(60),
    );
  });

  test('ids are unique', () => {
    fc.assert(
      fc.property(fc.array(version, {minLength: 1, maxLength: 8}), (versions) => {
        const ids = historyOfTexts(versions.map(specOf)).changes.map(({id}) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs(40),
    );
  });
});

describe('statements', () => {
  test('a version differs in nothing from itself, whatever its text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {items} = statementsOf(read(text));
        expect(itemDifferences([items], items).every(({kind}) => kind === 'same')).toBe(true);
      }),
      runs(200),
    );
  });

  test('an old version says what it would say as a document of today', () => {
    // Words, fields and headings that tell a supersession, among anything else.
    const replacing = fc.constantFrom(
      '- Superseded by ADR-0002',
      '**Supersedes**: [the old one](0002-x.md)',
      '- ADR-0003 is replaced by this decision.',
      'Ersetzt ADR-0004.',
      'Reemplaza ADR-0005.',
      '## Replaces\n\n- ADR-0006\n- [a box](../decisions/0007-y.md)',
      'This decision su**per**sedes ADR-0008.',
      '---\nsupersedes: 9\nstatus: superseded by [ADR-0010](0010-x.md)\n---',
    );
    fc.assert(
      fc.property(fileText, replacing, fileText, fc.constantFrom('spec', 'decision'), (before, words, after, kind) => {
        for (const text of [`${before}\n\n${words}\n\n${after}`, `${words}\n\n${after}`, after]) {
          const version = sourceOf(text, {kind});
          expect(readStatements(version, SETTINGS)).toEqual(statementsOf(readFile(version, SETTINGS)));
        }
      }),
      runs(150),
    );
  });

  test('an old version tells which documents it takes the place of', () => {
    const version = sourceOf('# ADR-0009: A shelf\n\nSupersedes [a box](0002-box.md), see ADR-0001.\n', {
      kind: 'decision',
    });
    expect(readStatements(version, SETTINGS).replacements).toEqual(['[a box](0002-box.md)']);
  });

  test('the wording of a wording is itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordingOf(wordingOf(text))).toBe(wordingOf(text));
      }),
      runs(300),
    );
  });
});

test.each([
  ['space', 'Jobs  MUST\n resume', 'Jobs MUST resume', true],
  ['a full stop', 'Jobs MUST resume.', 'Jobs MUST resume', true],
  ['quotes', 'Jobs “resume”', 'Jobs "resume"', true],
  ['dashes', 'Jobs — all — resume', 'Jobs - all - resume', true],
  ['a runbook in brackets', 'Jobs MUST resume (runbook: resume-jobs)', 'Jobs MUST resume', true],
  ['an accepted gap', 'Jobs MUST resume (runbook: n/a — by design)', 'Jobs MUST resume', true],
  ['a question', 'Jobs MUST resume [NEEDS CLARIFICATION: when?]', 'Jobs MUST resume', true],
  ['another word', 'Jobs MUST resume', 'Jobs MUST restart', false],
  ['another level', 'Jobs MUST resume', 'Jobs SHOULD resume', false],
  ['a number', 'within 10.5 seconds', 'within 105 seconds', false],
  ['a negation', 'Jobs MUST resume', 'Jobs MUST NOT resume', false],
  ['a condition in brackets', 'Jobs MUST resume (within a minute)', 'Jobs MUST resume', false],
  ['an operator', 'p95 < 10 ms', 'p95 > 10 ms', false],
])('wording: %s', (_name, a, b, isSame) => {
  expect(wordingOf(a) === wordingOf(b)).toBe(isSame);
});
