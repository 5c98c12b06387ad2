import {mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createAddresses} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/addresses.ts';
import {createPortalLoader} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/loadPortal.ts';
import {createPageStore} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/pageStore.ts';
import {portalFiles} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/portalFiles.ts';
import {resolveOptions} from '../../../plugins/docusaurus-plugin-spec-portal/src/options.ts';
import {fileText, runs} from '../../support/arbitrary.ts';

const PATHS = [
  'docs/specs/001-a/spec.md',
  'docs/specs/001-a/plan.md',
  'docs/specs/002-b/spec.md',
  'docs/decisions/0001-x.md',
  'docs/decisions/0002-y.md',
  'docs/runbooks/a.md',
  'README.md',
];
const LINKED = `# SPEC-001: A

**Status**: Draft

- **FR-001**: It MUST run, see ADR-0001 and [a](../../runbooks/a.md)
- **FR-002**: It SHOULD stop, see SPEC-002 FR-001
`;

/** What a person does to a folder between two saves. */
type Edit =
  | {readonly does: 'write'; readonly path: string; readonly text: string}
  | {readonly does: 'delete'; readonly path: string}
  | {readonly does: 'move'; readonly path: string; readonly to: string};

const path = fc.constantFrom(...PATHS);
/** What is asked for between two saves: of every so many files one; nothing at 0. */
const asked = fc.constantFrom(0, 1, 3, 7);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({does: fc.constant('write' as const), path, text: fc.oneof(fileText, fc.constant(LINKED))}),
  },
  fc.record({does: fc.constant('delete' as const), path}),
  fc.record({does: fc.constant('move' as const), path, to: path}),
);

test('after any edits, what the preview serves is what a fresh start would write, byte for byte', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(edit, asked), {minLength: 1, maxLength: 6}), async (edits) => {
      const folder = await mkdtemp(join(tmpdir(), 'spec-portal-warm-'));
      try {
        const root = join(folder, 'repository');
        await mkdir(root);
        const warm = portalIn(root, join(folder, 'warm'));
        await warm.look(1);
        for (const [each, every] of edits) {
          await apply(root, each);
          await warm.look(every);
        }
        expect(await warm.write()).toEqual(await portalIn(root, join(folder, 'cold')).write());
        expect(await textsBelow(join(folder, 'warm'))).toEqual(await textsBelow(join(folder, 'cold')));
      } finally {
        await rm(folder, {recursive: true, force: true});
      }
    }),
    runs(15),
  );
});

interface WatchedPortal {
  /** Looks at the files, and makes one of every so many that pages may ask for. */
  readonly look: (every: number) => Promise<void>;
  /** Makes and writes all; answers with the version and the export. */
  readonly write: () => Promise<{readonly version: string; readonly trace: string}>;
}

function portalIn(root: string, folder: string): WatchedPortal {
  const options = resolveOptions({checkDiagrams: false});
  const site = {baseUrl: '/', trailingSlash: true};
  const load = createPortalLoader(root, options, (artifacts, prefix) =>
    createAddresses(artifacts, site, options, prefix),
  );
  const store = createPageStore(folder);
  return {
    async look(every) {
      const {portal, memory} = await load();
      if (every === 0) return;
      const files = [...portalFiles(portal, '/', undefined, memory).values()];
      for (let at = 0; at < files.length; at += every) files[at]?.text();
    },
    async write() {
      const loaded = await load();
      const {portal, traceJson, memory} = (await loaded.readRest()) ? await load() : loaded;
      return {version: await store.write(portalFiles(portal, '/', undefined, memory)), trace: traceJson()};
    },
  };
}

async function apply(root: string, {does, path: from, ...rest}: Edit): Promise<void> {
  const place = join(root, from);
  if (does === 'delete') await rm(place, {force: true});
  if ('text' in rest) {
    await mkdir(dirname(place), {recursive: true});
    await writeFile(place, rest.text);
  }
  if ('to' in rest) {
    await mkdir(dirname(join(root, rest.to)), {recursive: true});
    // Nothing to move is nothing done.
    await rename(place, join(root, rest.to)).catch(() => undefined);
  }
}

async function textsBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.toSorted().map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')]),
  );
  return Object.fromEntries(texts);
}
