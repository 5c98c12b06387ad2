/**
 * What load costs: reading portals of growing size, a storm of saves, a long run, damaged files among many.
 *
 *     npm run bench:load
 *
 * Writes its table into `docs/specs/009-hostile-input/load.md`. Sizes and what may be asked of them stand in that spec.
 */
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {REPOSITORY} from '../support/sites.ts';
import {storm} from './load/storm.ts';
import {writeCorpus} from './load/writeCorpus.mjs';

const ALL_SIZES = [
  {name: 'S', files: 50, heap: 128, hasPages: true},
  {name: 'M', files: 500, heap: 256, hasPages: true},
  {name: 'L', files: 2_000, heap: 512, hasPages: true},
  // No site of that size is promised; what is wrong in it is.
  {name: 'XL', files: 10_000, heap: 1_500, hasPages: false},
] as const;
/** `LOAD_SIZES=S,M` measures some, and with `LOAD_EDITS=200` a shorter run of fewer files; only a run of all sizes is written down. */
const WANTED = process.env['LOAD_SIZES']?.split(',');
const SIZES = ALL_SIZES.filter(({name}) => WANTED?.includes(name) ?? true);
/** Of which some files are damaged: the largest that has pages. */
const CROWD = SIZES.findLast(({hasPages}) => hasPages) ?? ALL_SIZES[0];
/** How much more time four times, and five times, the files may take. */
const GROWTH = {L: 4.8, XL: 6} as const;
const TABLE = join(REPOSITORY, 'docs/specs/009-hostile-input/load.md');

interface Ingested {
  readonly pages: number;
  /** Paths of the files that have a page. */
  readonly sources: readonly string[];
  /** Every diagnostic: the path of its file, and its code. */
  readonly told: readonly (readonly [path: string, code: string])[];
  readonly errors: number;
  readonly cold: number;
  readonly warm: number;
  readonly memory: number;
}

const checked = new Map<string, Ingested>();
const written = new Map<string, Ingested>();
const lines: string[] = [];
let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'spec-portal-load-'));
});

afterAll(() => {
  const text = [
    '# Load',
    '',
    `Written by \`npm run bench:load\` on ${availableParallelism()} processors, Node ${process.version}. Times of work are those of the processor.`,
    '',
    'Read, linked and checked as by `spec-portal check`; and as by the plugin, without the bundler: all pages made and written as a build does it, then the page and the search index that a preview makes after an edit (median of five).',
    '',
    '| Size | Files | Heap allowed | Checked, cold | after an edit | memory | Pages | made, cold | after an edit | memory |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...SIZES.map(({name, files, heap}) =>
      [
        `| ${name} | ${files} | ${heap} MB`,
        ...cells(checked.get(name)),
        written.get(name)?.pages ?? '–',
        ...cells(written.get(name)),
      ]
        .join(' | ')
        .concat(' |'),
    ),
    '',
    ...lines.flatMap((line) => [line, '']),
  ].join('\n');
  if (WANTED === undefined) writeFileSync(TABLE, text);
  console.info(text);
  rmSync(work, {recursive: true, force: true});
}, 600_000);

function cells(found: Ingested | undefined): readonly string[] {
  return found
    ? [`${(found.cold / 1000).toFixed(2)} s`, `${Math.round(found.warm)} ms`, `${Math.round(found.memory)} MB`]
    : ['–', '–', '–'];
}

test.each(SIZES)('$name: $files files in a heap of $heap MB', async ({name, files, heap, hasPages}) => {
  const root = join(work, name);
  const [first = ''] = writeCorpus(root, files);
  const operands = [root, join(work, `${name}-out`), join(root, first)];
  const found = await child<Ingested>(['ingest.mjs', 'check', ...operands], heap);
  checked.set(name, found);
  expect(found.pages).toBe(files);
  if (!hasPages) return;
  const made = await child<Ingested>(['ingest.mjs', 'pages', ...operands], heap);
  written.set(name, made);
  expect(made.pages).toBeGreaterThan(files);
});

const STEPS = (
  [
    ['M', 'L'],
    ['L', 'XL'],
  ] as const
).filter((step) => step.every((wanted) => SIZES.some(({name}) => name === wanted)));

test.each(STEPS)('time grows with size: %s to %s', (smaller, larger) => {
  const [before, after] = [checked.get(smaller), checked.get(larger)];
  if (!before || !after) throw new Error('The sizes were not measured.');
  const growth = after.cold / before.cold;
  lines.push(`Time from ${smaller} to ${larger}: ×${growth.toFixed(1)} (allowed ×${GROWTH[larger]}).`);
  expect(growth).toBeLessThan(GROWTH[larger]);
});

/** What a file may hold, with the code that tells of it. */
const DAMAGE: readonly (readonly [text: string, code: string])[] = [
  ['---\na: [\n---\n', 'invalid-front-matter'],
  ['# A\n\n\u202Ea\n', 'hidden-character'],
  ['['.repeat(5_000), 'size-limit'],
  ['# A\n\n<script>x</script>\n', 'refused-html'],
  ['# A\n\n<!-- x\n', 'hidden-text'],
];

test('one file in twenty is damaged: all are told, no page is lost, and it takes no longer', async () => {
  const root = join(work, 'damaged');
  const paths = writeCorpus(root, CROWD.files);
  const bad = paths.flatMap((path, index) => {
    const damage = DAMAGE[Math.floor(index / 20) % DAMAGE.length];
    return index % 20 === 7 && damage ? [{path, damage}] : [];
  });
  for (const {path, damage} of bad) writeFileSync(join(root, path), damage[0]);
  const operands = [root, join(work, 'damaged-out'), join(root, paths[0] ?? '')];
  const found = await child<Ingested>(['ingest.mjs', 'pages', ...operands], CROWD.heap);
  const healthy = written.get(CROWD.name);
  if (!healthy) throw new Error('The sizes were not measured.');
  const told = new Set(found.told.map(([path, code]) => `${path} ${code}`));
  const silent = bad.filter(({path, damage}) => !told.has(`${path} ${damage[1]}`)).map(({path}) => path);
  const lost = paths.filter((path) => !found.sources.includes(path));
  const times = found.cold / healthy.cold;
  lines.push(
    `${CROWD.name} with ${bad.length} damaged files: ${bad.length - silent.length} of them told, ${lost.length} pages lost, ×${times.toFixed(2)} the time of the healthy ${CROWD.name} (allowed ×1.10).`,
  );
  expect({silent, lost}).toEqual({silent: [], lost: []});
  expect(times).toBeLessThan(1.1);
});

test('a long run costs no more at its end than at its beginning', async () => {
  const root = join(work, 'long');
  const files = WANTED === undefined ? 180 : 30;
  writeCorpus(root, files);
  const edits = Number(process.env['LOAD_EDITS'] ?? 2_000);
  const {perThousand, handles, checks} = await child<{
    readonly perThousand: number;
    readonly handles: readonly [number, number];
    readonly checks: Readonly<Record<string, boolean>>;
  }>(['longRun.mjs', root, join(work, 'long-out'), String(edits)], 512, ['--expose-gc']);
  lines.push(
    `${edits} single edits of ${files} files, after a time to warm up: ${perThousand.toFixed(1)} MB of heap more per 1,000 edits (allowed 10), ${handles[0]} to ${handles[1]} open handles.`,
    `As a cold start finds it: ${Object.entries(checks)
      .map(([name, isSame]) => `${name} ${isSame ? 'yes' : 'NO'}`)
      .join(', ')}.`,
  );
  expect(perThousand).toBeLessThan(10);
  expect(handles[1] - handles[0]).toBeLessThanOrEqual(1);
  expect(Object.values(checks)).not.toContain(false);
}, 3_600_000);

test('a storm: a thousand saves in ten seconds under `docusaurus start`', async () => {
  const root = join(work, 'storm');
  const specs = writeCorpus(root, 200).filter((path) => path.endsWith('spec.md')).length;
  const {reloads, errors, visible, processor, memory} = await storm(root, specs, 1_000, 10_000);
  lines.push(
    `1,000 saves in ten seconds over 200 files: ${reloads} reloads, ${errors} errors, the last save visible after ${Math.round(visible)} ms, ${(processor / 1000).toFixed(1)} s of the processor, memory ${Math.round(memory[0])} MB before and ${Math.round(memory[1])} MB half a minute after.`,
  );
  expect(errors).toBe(0);
  expect(reloads).toBeLessThanOrEqual(60);
});

async function child<Found>(args: readonly string[], heap: number, flags: readonly string[] = []): Promise<Found> {
  const [script = '', ...operands] = args;
  const {stdout} = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${heap}`, ...flags, join(REPOSITORY, 'test/bench/load', script), ...operands],
    {maxBuffer: 10_000_000},
  );
  return JSON.parse(stdout);
}
