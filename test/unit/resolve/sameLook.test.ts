import {expect, test} from 'vitest';
import {check} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import type {Rule} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/rule.ts';
import {RULES as RULES_OF_PORTAL} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/rules/index.ts';
import {createMemory} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/memory.ts';
import {createTracer} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import type {TextFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/source.ts';
import type {DrawnTrace} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/trace.ts';
import {EVIDENCE} from '../../support/evidence.ts';
import {type Files, sourcesOf} from '../../support/portal.ts';
import {SETTINGS} from '../../support/settings.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const DECISION = 'docs/decisions/0001-b.md';
const FILES: Files = {
  [SPEC]:
    '# SPEC-001: A\n\n**Status**: Draft\n\nWords.\n\n- **FR-001**: It MUST run, as ADR-0001 says.\n\n## Why\n\nBecause.\n',
  [DECISION]: '# ADR-0001: B\n\nWe decide it.\n\n```mermaid\nflowchart LR\n  a --> b\n```\n',
};
const RULES: TextFile & {readonly path: string} = {
  path: 'alerts/rules.yml',
  text: 'groups:\n  - name: a\n    rules:\n      - alert: Slow\n        expr: up == 0\n',
  failure: null,
};

interface World {
  readonly files: Files;
  readonly paths?: readonly string[];
  readonly alerts?: readonly TextFile[];
}

/** Looks with one tracer; `isResolved` says whether the last look asked what links a file has. */
function looking(): {readonly look: (world: World) => DrawnTrace; readonly isResolved: () => boolean} {
  const memory = createMemory();
  const given = new Set<string>();
  const trace = createTracer(SETTINGS, {
    memory: {
      ...memory,
      remember(name, make) {
        given.add(name);
        return memory.remember(name, make);
      },
    },
  });
  return {
    look({files, paths = Object.keys(files), alerts = []}) {
      given.clear();
      return trace(sourcesOf(files), new Set(paths), alerts);
    },
    isResolved: () => given.has('links of a file'),
  };
}

const edited = (from: string, to: string, path = SPEC): Files => ({
  ...FILES,
  [path]: (FILES[path] ?? '').replace(from, to),
});
const drawn = ({trees}: DrawnTrace, path = SPEC): string => JSON.stringify(trees.get(path)?.tree());

test('an edit of a sentence resolves nothing again, and is drawn', () => {
  const {look, isResolved} = looking();
  const before = look({files: FILES});
  expect(isResolved()).toBe(true);
  const after = look({files: edited('Words.', 'Other words.')});
  expect(isResolved()).toBe(false);
  expect(drawn(after)).toContain('Other words.');
  expect(drawn(after, DECISION)).toBe(drawn(before, DECISION));
  expect(after.files).toBe(before.files);
  expect({...after, trees: null}).toEqual({...before, trees: null});
});

test('a look without an edit has the trace that was', () => {
  const {look, isResolved} = looking();
  const before = look({files: FILES});
  expect(look({files: FILES}).files).toBe(before.files);
  expect(isResolved()).toBe(false);
});

const ALL = Object.keys(FILES);
test.each<readonly [string, World]>([
  ['a line more above', {files: edited('Words.', 'Words.\n\nMore.')}],
  ['another status', {files: edited('Draft', 'Accepted')}],
  ['other words of a requirement', {files: edited('It MUST run', 'It MUST walk')}],
  ['a reference in prose', {files: edited('Because.', 'Because ADR-0001 says so.')}],
  ['another title', {files: edited('SPEC-001: A', 'SPEC-001: C')}],
  ['another heading', {files: edited('## Why', '## Reasons')}],
  ['a picture', {files: edited('Because.', '![Because](why.png)')}],
  ['another diagram', {files: edited('a --> b', 'a --> c', DECISION)}],
  ['a problem', {files: edited('Because.', 'Because.\n\n<<<<<<< ours\nOne.\n=======\nTwo.\n>>>>>>> theirs\n')}],
  ['a file more', {files: {...FILES, 'docs/runbooks/c.md': '# C\n'}}],
  ['a file less', {files: {[SPEC]: FILES[SPEC] ?? ''}}],
  ['another file of the repository', {files: FILES, paths: [...ALL, 'why.png']}],
  ['one file in the place of another', {files: FILES, paths: [...ALL.slice(1), 'why.png']}],
  ['rules of alerts', {files: FILES, alerts: [RULES]}],
])('%s has references resolved, as if it had been there from the beginning', (_name, world) => {
  const {look, isResolved} = looking();
  look({files: FILES});
  const after = look(world);
  expect(isResolved()).toBe(true);
  const fresh = looking().look(world);
  expect({...after, trees: null}).toEqual({...fresh, trees: null});
  for (const path of Object.keys(world.files)) expect(drawn(after, path)).toBe(drawn(fresh, path));
});

test('alerts that are as they were resolve nothing, and another rule does', () => {
  const {look, isResolved} = looking();
  look({files: FILES, alerts: [RULES]});
  look({files: edited('Words.', 'Other words.'), alerts: [{...RULES}]});
  expect(isResolved()).toBe(false);
  look({files: FILES, alerts: [{...RULES, text: RULES.text.replace('Slow', 'Slower')}]});
  expect(isResolved()).toBe(true);
});

test('after many such edits references are resolved once, so that what is known of them is not forgotten', () => {
  const {look, isResolved} = looking();
  look({files: FILES});
  const looks = Array.from({length: 22}, (_, count) => {
    look({files: edited('Words.', `Words, ${count}.`)});
    return isResolved();
  });
  expect(looks.filter(Boolean)).toHaveLength(2);
});

test('after an edit of a sentence no rule is asked, and after another edit those that look at what changed', () => {
  const memory = createMemory();
  const trace = createTracer(SETTINGS, {memory});
  const asked: string[] = [];
  const rules = RULES_OF_PORTAL.map((rule): Rule => {
    const ask: Rule['check'] = (...world) => {
      asked.push(rule.code);
      return rule.check(...world);
    };
    return {...rule, check: ask};
  });
  const diagnosticsOf = (files: Files) =>
    check(trace(sourcesOf(files), new Set(Object.keys(files))), SETTINGS, EVIDENCE, rules, memory);
  const first = diagnosticsOf(FILES);
  expect(asked).toHaveLength(rules.length);
  asked.splice(0);
  expect(diagnosticsOf(edited('Words.', 'Other words.'))).toBe(first);
  expect(asked).toEqual([]);
  diagnosticsOf(edited('Words.', 'Words.\n\nMore.'));
  expect(asked).toContain('uncovered-requirement');
});
