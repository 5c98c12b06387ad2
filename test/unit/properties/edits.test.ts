import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {runs} from '../../support/arbitrary.ts';
import {createRepository} from '../../support/gitRepository.ts';
import {LINKED_PORTAL} from '../../support/linkedPortal.ts';
import type {Files} from '../../support/portal.ts';
import {portalFolder} from '../../support/portalFolder.ts';

/*
 * An author changes a portal step by step. After every step the one who was there all the time has every file, diagnostic and
 * export that somebody has who comes now, byte for byte.
 */

type Edit = (files: Files) => Files;

const path = fc.constantFrom(...Object.keys(LINKED_PORTAL), 'docs/specs/004-new/spec.md', 'docs/runbooks/new.md');
const id = fc.constantFrom(
  'FR-001',
  'FR-002',
  'FR-003',
  'SC-001',
  'T001',
  'ADR-0001',
  'ADR-0002',
  'ADR-0003',
  'SPEC-002',
);
const status = fc.constantFrom('Draft', 'Approved', 'Implemented', 'Accepted', 'Superseded', 'Deprecated', 'strange');
const word = fc.constantFrom('lend', 'return', 'book', 'shelf', 'DiskFull', 'LendingSlow');

/** Replaces in one file what is there; a file that is not there stays away. */
function inFile(at: string, change: (text: string) => string): Edit {
  return (files) => (files[at] === undefined ? files : {...files, [at]: change(files[at])});
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(path, status).map(([at, to]) => inFile(at, (text) => text.replace(/(status\W+)\w+/i, `$1${to}`))),
  fc.tuple(path, word).map(([at, to]) => inFile(at, (text) => text.replace(/^(# .*?)\w+$/m, `$1${to}`))),
  fc.tuple(path, id).map(([at, to]) => inFile(at, (text) => text.replace(/(?:FR|SC|ADR|SPEC)-\d+/, to))),
  fc.tuple(path, id, word).map(([at, of, to]) => inFile(at, (text) => `${text}\nAs ${of} says, ${to} it.\n`)),
  fc
    .tuple(path, id, id)
    .map(([at, of, to]) =>
      inFile(at, (text) =>
        text.replace('## Requirements\n', `## Requirements\n\n- **${of}**: It MUST follow ${to}.\n`),
      ),
    ),
  // A sentence, and nothing that another page tells.
  fc.tuple(path, word).map(([at, to]) => inFile(at, (text) => `${text}\nWhoever wants to ${to} it may.\n`)),
  fc
    .tuple(path, word)
    .map(([at, to]) => inFile(at, (text) => text.replace(/Whoever wants to \w+/, `Who wants to ${to}`))),
  path.map((at) => inFile(at, (text) => text.replace(/^- \*\*.*\n/m, ''))),
  path.map((at) => inFile(at, (text) => text.replace('- [ ]', '- [x]'))),
  path.map((at) => inFile(at, (text) => `\n${text}`)),
  fc
    .tuple(path, id)
    .map(([at, to]) =>
      inFile(at, (text) =>
        text.startsWith('---') ? text.replace(/^---\n[\s\S]*?\n---\n/, '') : `---\nsupersedes: [${to}]\n---\n${text}`,
      ),
    ),
  fc.tuple(path, word).map(([at, to]) => inFile(at, (text) => text.replace(/alert: \w+/, `alert: ${to}`))),
  path.map(
    (at): Edit =>
      (files) =>
        Object.fromEntries(Object.entries(files).filter(([each]) => each !== at)),
  ),
  fc.tuple(path, path).map(
    ([from, to]): Edit =>
      (files) => {
        const {[from]: text, ...others} = files;
        return text === undefined ? files : {...others, [to]: text};
      },
  ),
  fc.tuple(path, path).map(
    ([from, to]): Edit =>
      (files) => ({
        ...files,
        [to]: files[from] ?? LINKED_PORTAL[from] ?? '# Title\n',
      }),
  ),
  path.map(
    (at): Edit =>
      (files) => ({...files, [at]: LINKED_PORTAL[at] ?? '# Another\n\n- **FR-001**: It MUST exist.\n'}),
  ),
);

async function writeAll(root: string, files: Files): Promise<void> {
  for (const [at, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, at)), {recursive: true});
    await writeFile(join(root, at), text);
  }
}

test('after every edit, everything is what it would be from the beginning', {timeout: 600_000}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, {minLength: 1, maxLength: 8}), async (edits) => {
      const root = await mkdtemp(join(tmpdir(), 'spec-portal-edits-'));
      try {
        let files: Files = {};
        const write = async (after: Files) => {
          for (const each of new Set([...Object.keys(files), ...Object.keys(after)])) {
            if (files[each] === after[each]) continue;
            if (after[each] === undefined) await rm(join(root, each));
            else await writeAll(root, {[each]: after[each]});
          }
          files = after;
        };
        await write(LINKED_PORTAL);
        const look = portalFolder(root);
        await look();
        for (const each of edits) {
          await write(each(files));
          expect(await look()).toEqual(await portalFolder(root, false)());
        }
      } finally {
        await rm(root, {recursive: true, force: true});
      }
    }),
    runs(12),
  );
});

test('edits of sentences, more than a memory keeps, and then another one leave a portal as it is from the beginning', async () => {
  const root = await mkdtemp(join(tmpdir(), 'spec-portal-edits-'));
  try {
    await writeAll(root, LINKED_PORTAL);
    const look = portalFolder(root);
    await look();
    const [edited = '', ...others] = Object.keys(LINKED_PORTAL).filter((at) => at.endsWith('.md'));
    for (let count = 0; count < 25; count++) {
      await writeAll(root, {[edited]: `${LINKED_PORTAL[edited]}\nSaid ${count} times.\n`});
      await look();
    }
    expect(await look()).toEqual(await portalFolder(root, false)());
    for (const at of [edited, ...others.slice(0, 1)]) {
      await writeAll(root, {[at]: `\n${LINKED_PORTAL[at]}\n- **FR-009**: It MUST follow ADR-0001.\n`});
      expect(await look()).toEqual(await portalFolder(root, false)());
    }
  } finally {
    await rm(root, {recursive: true, force: true});
  }
});

test('the portal of the property has something of everything', async () => {
  const root = await mkdtemp(join(tmpdir(), 'spec-portal-edits-'));
  try {
    await writeAll(root, LINKED_PORTAL);
    const all = await portalFolder(root, false)();
    const names = Object.keys(all.files);
    for (const part of ['pages/trace/', 'pages/runbooks/alert/', 'cards/', 'embeds/', 'search/', 'matrix.csv'])
      expect(names.some((name) => name.startsWith(part))).toBe(true);
    const texts = Object.values(all.files).join('\n');
    for (const part of ['"shows":"requirements"', '"view":"runbook"', '"basis":"inherited"', '"supersededBy":[{'])
      expect(texts).toContain(part);
    expect(new Set(all.diagnostics.map(({code}) => code)).size).toBeGreaterThan(5);
  } finally {
    await rm(root, {recursive: true, force: true});
  }
});

test('a commit is seen without any change of a file', async () => {
  const repository = createRepository();
  try {
    repository.commit('2026-01-02', LINKED_PORTAL);
    const look = portalFolder(repository.folder);
    const before = await look();
    for (const [day, files] of [
      ['2026-02-03', {'docs/specs/001-lend/spec.md': '# SPEC-001: Lend\n\n- **FR-001**: It MUST lend at night.\n'}],
      ['2026-02-04', {'docs/runbooks/disk.md': null}],
      ['2026-02-05', {}],
    ] as const) {
      repository.commit(day, files);
      const after = await look();
      expect(after).toEqual(await portalFolder(repository.folder, false)());
      expect(after).not.toEqual(before);
    }
  } finally {
    repository.remove();
  }
});

test('the first commit is seen, and what is suspect since', async () => {
  const repository = createRepository();
  try {
    await writeAll(repository.folder, LINKED_PORTAL);
    const look = portalFolder(repository.folder);
    const before = await look();
    // A runbook was verified in January.
    repository.commit('2026-03-04', LINKED_PORTAL);
    const after = await look();
    expect(after).toEqual(await portalFolder(repository.folder, false)());
    const codes = ({diagnostics}: typeof after) => diagnostics.map(({code}) => code);
    expect([codes(before), codes(after)].map((all) => all.includes('suspect-link'))).toEqual([false, true]);
  } finally {
    repository.remove();
  }
});
