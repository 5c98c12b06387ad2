import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest';
import {main} from '../../../plugins/docusaurus-plugin-spec-portal/src/cli/main.ts';
import {readCsv} from '../../support/readCsv.ts';

const FILES: Readonly<Record<string, string>> = {
  'docs/specs/001-a/spec.md': `# A\n\n- **FR-001**: it MUST run, see ADR-0001\n${Array.from({length: 11}, (_each, index) => `- **FR-${index + 2}**: as ADR-0099 says`).join('\n')}\n`,
  'docs/decisions/0001-b.md': '# ADR-0001: B\n\n**Status**: Accepted\n',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spec-portal-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, 'repo/portal', path)), {recursive: true});
    writeFileSync(join(folder, 'repo/portal', path), text);
  }
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));
afterEach(() => vi.unstubAllEnvs());

async function run(...argv: readonly string[]) {
  const output: string[] = [];
  const errors: string[] = [];
  const code = await main(
    [...argv, '--root', join(folder, 'repo/portal')],
    {write: (text) => void output.push(text)},
    {write: (text) => void errors.push(text)},
  );
  return {code, output: output.join(''), errors: errors.join('')};
}

test('the matrix as lines, narrowed', async () => {
  const {code, output} = await run('matrix', 'state:traced');
  expect(code).toBe(0);
  expect(output).toBe('docs/specs/001-a/spec.md:3  001-a/FR-001  Traced  ADR-0001\n');
  expect((await run('matrix', 'state:accepted')).output).toBe('');
});

test('the matrix as CSV, in a file, with a byte order mark on request', async () => {
  const out = join(folder, 'matrix.csv');
  expect(await run('matrix', 'state:gap', 'level:none', '--csv', '--out', out)).toMatchObject({code: 0, output: ''});
  const text = readFileSync(out, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(false);
  const records = readCsv(text);
  expect(records[3]?.slice(0, 2)).toEqual(['Filter', 'state:gap level:none']);
  expect(records).toHaveLength(6 + 11);
  expect((await run('matrix', '--csv', '--bom')).output.startsWith('\uFEFFRepository,')).toBe(true);
});

test('the matrix as JSON has a key per column', async () => {
  const [first] = JSON.parse((await run('matrix', '--json')).output);
  expect(first).toMatchObject({Requirement: '001-a/FR-001', State: 'Traced', Decisions: 'ADR-0001', Line: '3'});
});

test('an unknown format is told', async () => {
  expect(await run('check', '--format', 'xml')).toMatchObject({
    code: 2,
    output: '',
    errors: expect.stringContaining('`xml` is no format of a check: text, json, sarif, github, junit.'),
  });
});

test('one count in every format, and the exit code of the text', async () => {
  const text = await run('check');
  const json = JSON.parse((await run('check', '--format', 'json')).output);
  const sarif = JSON.parse((await run('check', '--format', 'sarif')).output);
  const junit = (await run('check', '--format', 'junit')).output;
  const count = json.diagnostics.length;
  expect(count).toBe(22);
  expect(sarif.runs[0].results).toHaveLength(count);
  expect(junit.match(/<testcase /g)).toHaveLength(count);
  expect(text.output.match(/^ {2}hint/gm)).toHaveLength(count);
  expect(text.output).toContain('11 errors, 11 warnings, 0 notes');
  expect([text.code, (await run('check', '--format', 'sarif')).code]).toEqual([1, 1]);
});

test('on GitHub places count from the workspace, and what is cut stands on the summary page', async () => {
  const summary = join(folder, 'summary.md');
  vi.stubEnv('GITHUB_WORKSPACE', join(folder, 'repo'));
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  const {output} = await run('check', '--format', 'github');
  expect(output.match(/^::(?:error|warning) file=portal\/docs\/specs/gm)).toHaveLength(20);
  expect(output).toMatch(/11 errors, 11 warnings, 0 notes\n/);
  expect(readFileSync(summary, 'utf8').match(/^\| (?:error|warning) \|/gm)).toHaveLength(22);
});
