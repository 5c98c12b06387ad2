import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {check} from '../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {selectSources} from '../../plugins/docusaurus-plugin-spec-portal/src/core/discover/selectSources.ts';
import {toTraceExport} from '../../plugins/docusaurus-plugin-spec-portal/src/core/present/export/traceExport.ts';
import {createTracer} from '../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import {listFiles, readSources} from '../../plugins/docusaurus-plugin-spec-portal/src/node/index.ts';
import {EVIDENCE} from '../support/evidence.ts';
import {besideRepository} from '../support/repository.ts';
import {SETTINGS} from '../support/settings.ts';
import {type Fact, nameOf} from './fact.ts';
import {answerTo, type Observed} from './observe.ts';

const FACTS = join(import.meta.dirname, 'facts');
const AT_LEAST = 20;
const CORPORA = besideRepository('corpora');
const names = readdirSync(FACTS).map((file) => file.replace(/\.json$/, ''));

if (CORPORA === null) console.warn('No corpora beside the repository: what people have read there is not compared.');

test.each(names)('enough facts are told of %s, each once', (name) => {
  const facts = factsOf(name).map(nameOf);
  expect(facts.length).toBeGreaterThanOrEqual(AT_LEAST);
  expect(facts.filter((fact, index) => facts.indexOf(fact) !== index)).toEqual([]);
});

describe.skipIf(CORPORA === null).each(names)('%s', (name) => {
  let observed: Observed;
  beforeAll(async () => {
    observed = await observe(join(CORPORA ?? '', name));
  });

  for (const fact of factsOf(name)) {
    // A known limit is told, not hidden: its test fails as long as it should, and complains when it no longer does.
    test(nameOf(fact), {fails: fact.limit !== undefined}, () => {
      const [found, expected] = answerTo(fact, observed);
      expect(found).toEqual(expected);
    });
  }
});

test.skipIf(CORPORA === null)('every corpus has facts', () => {
  const folders = readdirSync(CORPORA ?? '').filter((name) => existsSync(join(CORPORA ?? '', name, 'SOURCE')));
  expect(names.toSorted()).toEqual(folders.toSorted());
});

function factsOf(name: string): readonly Fact[] {
  return JSON.parse(readFileSync(join(FACTS, `${name}.json`), 'utf8')) as readonly Fact[];
}

async function observe(root: string): Promise<Observed> {
  const paths = await listFiles(root);
  const trace = createTracer(SETTINGS)(await readSources(root, selectSources(paths, SETTINGS).sources), new Set(paths));
  return {trace, exported: toTraceExport(trace, check(trace, SETTINGS, EVIDENCE))};
}
