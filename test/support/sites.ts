import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {writeCollection} from '../hostile/collection.ts';
import {writeLongDocuments} from './longDocuments.ts';

/** The checkout. */
export const REPOSITORY = resolve(import.meta.dirname, '../..');
/** Real repositories used as input where they are present; never part of this one. */
export const CORPORA = resolve(REPOSITORY, '../shared/corpora');

export interface Site {
  readonly name: string;
  /** Folder of the site's configuration below the checkout, where it is not this repository's own. */
  readonly folder?: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Writes what the site shows, where that is no part of the checkout. */
  readonly prepare?: () => void;
}

/** Where the collection of hostile trees is written. */
const HOSTILE_ROOT = join(REPOSITORY, '.cache/hostile');

/** Where the documents of the longest lists are written. */
const LONG_ROOT = join(REPOSITORY, '.cache/long');

/** The sites the integration and browser tests look at. */
export const SITES = {
  own: {name: 'own', environment: {}},
  project: {name: 'project', environment: {BASE_URL: '/project/', SITE_URL: 'https://example.org'}},
  // With another engine behind its search, so that one is part of a real build and behind a real policy.
  awkward: {
    name: 'awkward',
    environment: {SPEC_PORTAL_ROOT: join(REPOSITORY, 'test/fixtures/awkward'), SEARCH_ADAPTER: 'pagefind'},
  },
  hostile: {
    name: 'hostile',
    environment: {SPEC_PORTAL_ROOT: HOSTILE_ROOT},
    prepare: () => writeCollection(HOSTILE_ROOT),
  },
  // More rows than any list draws at once.
  long: {
    name: 'long',
    environment: {SPEC_PORTAL_ROOT: LONG_ROOT},
    prepare: () => writeLongDocuments(LONG_ROOT, {specs: 30, shortSpecs: 500}),
  },
} as const satisfies Record<string, Site>;

/** The same framework without the plugin. */
export const BARE_SITE: Site = {name: 'bare', folder: 'test/fixtures/bare-site', environment: {}};

/** A site of one of the real repositories, or null where they are absent. */
export function corpusSite(name: string): Site | null {
  const root = join(CORPORA, name);
  return existsSync(root) ? {name: `corpus-${name}`, environment: {SPEC_PORTAL_ROOT: root}} : null;
}

export function outputOf({name}: Site): string {
  return join(REPOSITORY, '.cache/sites', name);
}

export interface BuildResult {
  readonly output: string;
  /** What the build printed. */
  readonly log: string;
}

/**
 * Runs a real production build.
 * @throws Error with the build's log when it fails.
 */
export async function buildSite(site: Site): Promise<BuildResult> {
  const output = outputOf(site);
  site.prepare?.();
  await rm(output, {recursive: true, force: true});
  const {code, log} = await run(['build', join(REPOSITORY, site.folder ?? '.'), '--out-dir', output], site);
  if (code !== 0) throw new Error(`The build of ${site.name} ended with ${code}:\n${log}`);
  return {output, log};
}

/**
 * Sites share the checkout's folder of generated files and the bundler's cache, one after the other, as they do for a
 * user who looks at several repositories: yesterday's site must not show through.
 */
export function docusaurusEnvironment({environment}: Site): NodeJS.ProcessEnv {
  return {...process.env, NO_UPDATE_NOTIFIER: '1', ...environment};
}

function run(args: readonly string[], site: Site): Promise<{code: number | null; log: string}> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [join(REPOSITORY, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), ...args],
      {cwd: REPOSITORY, env: docusaurusEnvironment(site)},
    );
    let log = '';
    const keep = (chunk: Buffer) => {
      log += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => done({code, log}));
  });
}
