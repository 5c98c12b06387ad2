import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {main} from '../../../plugins/docusaurus-plugin-spec-portal/src/cli/main.ts';

const FILES: Readonly<Record<string, string>> = {
  'docs/specs/001-a/spec.md': '# SPEC-001: A\n\n**Status**: Draft\n\n- **FR-001**: it MUST run, see ADR-0001\n',
  'docs/decisions/0001-b.md': '# ADR-0001: B\n\n**Status**: Accepted\n',
  'docs/decisions/templates/t.md': '# T\n',
  'broken/docs/specs/002-c/spec.md': '# SPEC-002: C\n\n- **FR-001**: see [b](../gone.md)\n',
};
/** A diagram as no parser reads it in a microsecond. */
const DRAWN: Readonly<Record<string, string>> = {
  'docs/specs/a/spec.md': `# A\n\n\`\`\`mermaid\nflowchart LR\n${'  a --> b\n'.repeat(200)}\`\`\`\n`,
  'spec-portal.json': '{"limits": {"diagramSeconds": 0.000001}}',
  'patient.json': '{}',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spec-portal-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

async function run(...argv: readonly string[]): Promise<Run> {
  const written = {output: [] as string[], errors: [] as string[]};
  const code = await main(
    argv.map((word) => word.replace('ROOT', folder)),
    {write: (text) => void written.output.push(text)},
    {write: (text) => void written.errors.push(text)},
  );
  return {code, output: written.output.join(''), errors: written.errors.join('')};
}

describe('wrong usage ends with 2 and says what is wrong', () => {
  test.each([
    ['no command', [], 'Usage: spec-portal'],
    ['unknown command', ['chekc'], '`chekc` is no command of spec-portal.'],
    ['unknown option', ['check', '--rot', '.'], "Unknown option '--rot'"],
    ['no such folder', ['check', '--root', 'ROOT/nowhere'], 'is not a folder'],
    ['a file as root', ['check', '--root', 'ROOT/docs/specs/001-a/spec.md'], 'is not a folder'],
    ['no such configuration', ['check', '--root', 'ROOT', '--config', 'ROOT/none.json'], 'cannot be read'],
    ['check with a file', ['check', 'x.md'], '`check` takes no file'],
    ['list of nothing', ['list', '--root', 'ROOT'], 'Name the list: specs, decisions, runbooks.'],
    ['list of something else', ['list', 'requirments'], '`requirments` is no list'],
    ['explain without a file', ['explain', '--root', 'ROOT'], 'Name one file to explain.'],
    ['explain with two files', ['explain', 'a.md', 'b.md'], 'Name one file to explain.'],
    ['explain a file nobody has', ['explain', 'x.md', '--root', 'ROOT'], '`x.md` is no Markdown file'],
  ])('%s', async (_name, argv, message) => {
    const {code, output, errors} = await run(...argv);
    expect({code, output}).toEqual({code: 2, output: ''});
    expect(errors).toContain(message);
  });
});

test('help is asked for, so it is no error', async () => {
  const {code, output, errors} = await run('--help');
  expect({code, errors}).toEqual({code: 0, errors: ''});
  expect(output).toContain('explain <file>');
});

describe('check', () => {
  test('healthy documents end with 0 and one line of totals', async () => {
    const {code, output} = await run('check', '--root', 'ROOT/docs');
    expect(code).toBe(0);
    expect(output).toMatch(/^2 artifacts, 1 items, 1 links: 0 errors, \d+ warnings?, \d+ notes?\n$/);
  });

  test('a broken reference ends with 1 and tells place, code and hint', async () => {
    const {code, output} = await run('check', '--root', 'ROOT/broken');
    expect(code).toBe(1);
    expect(output).toMatch(/^docs\/specs\/002-c\/spec\.md:3:19 {2}error {2}broken-reference {2}.*\n {2}hint {2}\S/m);
    expect(output).toMatch(/: 1 error, /);
  });

  test('a diagram that takes longer than it may is told at its line', async () => {
    const root = mkdtempSync(join(tmpdir(), 'spec-portal-drawn-'));
    for (const [path, text] of Object.entries(DRAWN)) {
      mkdirSync(dirname(join(root, path)), {recursive: true});
      writeFileSync(join(root, path), text);
    }
    const hasty = await run('check', '--root', root);
    const patient = await run('check', '--root', root, '--config', join(root, 'patient.json'));
    rmSync(root, {recursive: true});
    expect(hasty.output).toMatch(
      /spec\.md:3:1 {2}error {2}broken-diagram {2}.*it takes longer than 0\.000001 s to read\./,
    );
    expect([hasty.code, patient.code]).toEqual([1, 0]);
  });

  test('an empty folder is no error', async () => {
    const {code, output} = await run('check', '--root', 'ROOT/docs/decisions/templates');
    expect({code, output}).toEqual({code: 0, output: '0 artifacts, 0 items, 0 links: 0 errors, 0 warnings, 0 notes\n'});
  });
});

describe('export', () => {
  test('tells how long each stage took, when asked, beside the output', async () => {
    const plain = await run('export', '--root', 'ROOT');
    const timed = await run('export', '--root', 'ROOT', '--timings');
    expect(timed.output).toBe(plain.output);
    expect(plain.errors).toBe('');
    for (const stage of ['discover', 'parse', 'extract', 'resolve', 'check', 'serialise', 'all'])
      expect(timed.errors).toMatch(new RegExp(`^${stage} +\\d+ ms`, 'm'));
    // A command draws no page.
    expect(timed.errors).not.toContain('tree');
  });

  test('writes the trace, the same bytes each time', async () => {
    const first = await run('export', '--root', 'ROOT');
    const second = await run('export', '--root', 'ROOT');
    expect(second).toEqual(first);
    const {schema, artifacts} = JSON.parse(first.output) as {schema: string; artifacts: readonly {key: string}[]};
    expect(schema).toBe('spec-portal/trace@1');
    expect(artifacts.map(({key}) => key)).toEqual(['SPEC-002', 'ADR-0001', 'SPEC-001']);
  });

  test('writes a file when one is named, and nothing else', async () => {
    const {code, output, errors} = await run('export', '--root', 'ROOT/docs', '--out', 'ROOT/trace.json');
    expect({code, output, errors}).toEqual({code: 0, output: '', errors: ''});
    expect(readFileSync(join(folder, 'trace.json'), 'utf8')).toBe((await run('export', '--root', 'ROOT/docs')).output);
  });

  test('documents with errors can be exported', async () => {
    expect((await run('export', '--root', 'ROOT/broken')).code).toBe(0);
  });
});

describe('explain', () => {
  test('tells what was understood, with lines', async () => {
    const {code, output} = await run('explain', 'docs/specs/001-a/spec.md', '--root', 'ROOT');
    expect(code).toBe(0);
    expect(output).toMatch(/^docs\/specs\/001-a\/spec\.md {2}spec SPEC-001\n/);
    expect(output).toMatch(/^ {4} +3 {2}Draft {2}— a line of metadata; read as draft$/m);
    expect(output).toMatch(/^ {4} +5 {2}ADR-0001 {2}— leads to docs\/decisions\/0001-b\.md$/m);
  });

  test('takes a path from the current folder too', async () => {
    expect((await run('explain', 'ROOT/docs/decisions/0001-b.md', '--root', 'ROOT')).code).toBe(0);
  });

  test('tells which pattern left a file out', async () => {
    const {code, output} = await run('explain', 'docs/decisions/templates/t.md', '--root', 'ROOT');
    expect(code).toBe(0);
    expect(output).toMatch(/^docs\/decisions\/templates\/t\.md {2}no record: excluded by `/);
  });

  test('as JSON', async () => {
    const {output} = await run('explain', './docs/specs/001-a/spec.md', '--root', 'ROOT', '--json');
    expect(JSON.parse(output)).toMatchObject({path: 'docs/specs/001-a/spec.md', artifact: 'SPEC-001', kind: 'spec'});
  });
});

describe('list', () => {
  test.each([
    [['specs'], 'SPEC-002  Not stated  C  broken/docs/specs/002-c/spec.md\nSPEC-001  Draft  A  docs/specs'],
    [['specs', 'status:draft'], 'SPEC-001  Draft  A'],
    [['specs', 'has:decision'], 'SPEC-001'],
    [['specs', 'no:decision'], 'SPEC-002'],
    [['specs', 'status=none'], 'SPEC-002'],
    [['specs', 'sort:-id'], 'SPEC-002  Not stated  C'],
    [['decisions', 'status:accepted'], 'ADR-0001'],
    [['decisions', 'status:draft'], ''],
    [['runbooks'], ''],
  ])('%j', async (operands, expected) => {
    const {code, output} = await run('list', ...operands, '--root', 'ROOT');
    expect(code).toBe(0);
    if (expected === '') expect(output).toBe('');
    else expect(output.replaceAll(/ {2,}/g, '  ')).toContain(expected);
  });

  test('as JSON', async () => {
    const {output} = await run('list', 'specs', 'no:decision', '--json', '--root', 'ROOT');
    expect((JSON.parse(output) as {key: string}[]).map(({key}) => key)).toEqual(['SPEC-002']);
  });
});
