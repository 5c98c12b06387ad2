import {setTimeout} from 'node:timers/promises';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {expect, test, vi} from 'vitest';
import {readFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/readFile.ts';
import {createTracer} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import {sourceOf} from '../../support/read.ts';
import {SETTINGS} from '../../support/settings.ts';

const parsed = vi.hoisted((): WeakRef<object>[] => []);
vi.mock('../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseFile.ts', async (original) => {
  const real =
    await original<typeof import('../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseFile.ts')>();
  return {
    ...real,
    parseFile(source: Parameters<typeof real.parseFile>[0]) {
      const file = real.parseFile(source);
      parsed.push(new WeakRef(file.tree));
      return file;
    },
  };
});

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

const SOURCE = sourceOf('# A\n\n- **FR-001**: it MUST run, as ADR-0001 says\n\n## B\n\nWords.\n');

// Of thousands of files it would take more memory than all else.
test.each([
  ['a tree that was made at once', () => readFile(SOURCE, SETTINGS)],
  ['a tree that is made later', () => readFile(SOURCE, SETTINGS, {isDrawn: false})],
  ['a trace', () => createTracer(SETTINGS, {isDrawn: false})([SOURCE], new Set())],
])('%s keeps nothing alive that was parsed', async (_name, make) => {
  parsed.splice(0);
  const made = make();
  expect(parsed.length).toBeGreaterThan(0);
  await setTimeout(0);
  collect();
  expect(parsed.map((reference) => reference.deref())).toEqual(parsed.map(() => undefined));
  expect(made).toBeDefined();
});
