import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {check} from '../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {selectSources} from '../../plugins/docusaurus-plugin-spec-portal/src/core/discover/selectSources.ts';
import {toTraceExport} from '../../plugins/docusaurus-plugin-spec-portal/src/core/present/export/traceExport.ts';
import {createTracer} from '../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import {listFiles, readSources} from '../../plugins/docusaurus-plugin-spec-portal/src/node/index.ts';
import {textOf} from '../support/repository.ts';
import {schemaErrors} from '../support/schema.ts';
import {EVIDENCE} from '../support/evidence.ts';
import {SETTINGS} from '../support/settings.ts';

/*
 * Whole small repositories with what is understood of them beside. A new case is a new folder, not code.
 * `UPDATE_SAMPLES=1 npx vitest run --project unit test/samples` writes what is understood now; read the difference.
 */

const HERE = import.meta.dirname;
const NAMES = readdirSync(HERE, {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name);
const EXPECTED = ['trace.json', 'diagnostics.json'] as const;

test('there are samples', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(8);
});

describe.each(NAMES)('%s', (name) => {
  const root = join(HERE, name);

  test('is understood as written beside it', async () => {
    const paths = (await listFiles(root)).filter((path) => !EXPECTED.some((file) => file === path));
    const {sources, alerts} = selectSources(paths, SETTINGS);
    const rules = await readSources(root, alerts.map((path) => ({path})));
    const trace = createTracer(SETTINGS)(await readSources(root, sources), new Set(paths), rules);
    const written = toTraceExport(trace, check(trace, SETTINGS, EVIDENCE));
    expect(schemaErrors(JSON.parse(JSON.stringify(written)))).toEqual([]);

    const {diagnostics, ...rest} = written;
    expectFile(join(root, 'trace.json'), rest);
    expectFile(join(root, 'diagnostics.json'), diagnostics);
  });
});

function expectFile(path: string, value: unknown): void {
  const found = JSON.parse(JSON.stringify(value)) as unknown;
  if (process.env['UPDATE_SAMPLES'] === '1') writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`);
  if (!existsSync(path)) throw new Error(`${path} is missing: run with UPDATE_SAMPLES=1, and read what it wrote.`);
  expect(found).toEqual(JSON.parse(textOf(path)));
}
