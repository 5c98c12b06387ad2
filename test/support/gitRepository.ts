import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {selectSources} from '../../plugins/docusaurus-plugin-spec-portal/src/core/discover/selectSources.ts';
import {createHistorian} from '../../plugins/docusaurus-plugin-spec-portal/src/core/historian.ts';
import {createTracer} from '../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import type {Change, History} from '../../plugins/docusaurus-plugin-spec-portal/src/model/history.ts';
import type {Settings} from '../../plugins/docusaurus-plugin-spec-portal/src/model/settings.ts';
import type {Trace} from '../../plugins/docusaurus-plugin-spec-portal/src/model/trace.ts';
import {
  createRevisionReader,
  listFiles,
  readSources,
} from '../../plugins/docusaurus-plugin-spec-portal/src/node/index.ts';
import {SETTINGS} from './settings.ts';

/** A real repository in a folder of its own; authors and days are given, so ids of commits are always the same. */
export interface GitRepository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files (null removes one) and commits them on a day. */
  readonly commit: (day: string, files: Readonly<Record<string, string | null>>, author?: string) => void;
  readonly write: (files: Readonly<Record<string, string | null>>) => void;
  readonly remove: () => void;
}

export function createRepository(): GitRepository {
  const folder = mkdtempSync(join(tmpdir(), 'portal-history-'));
  const git = (...args: readonly string[]) => runGit(folder, args, '2026-01-01', 'Ana');
  git('init', '--quiet', '--initial-branch=main');
  const write: GitRepository['write'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) rmSync(join(folder, path));
      else {
        mkdirSync(dirname(join(folder, path)), {recursive: true});
        writeFileSync(join(folder, path), text);
      }
    }
  };
  return {
    folder,
    git,
    write,
    commit(day, files, author = 'Ana') {
      write(files);
      git('add', '--all');
      runGit(folder, ['commit', '--quiet', '--allow-empty', '--message', 'A change'], day, author);
    },
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}

export function runGit(folder: string, args: readonly string[], day: string, author: string): string {
  const at = `${day}T12:00:00+0000`;
  return execFileSync('git', ['-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: `${author}@example.org`,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_NAME: author,
      GIT_COMMITTER_EMAIL: `${author}@example.org`,
      GIT_COMMITTER_DATE: at,
    },
  });
}

/** What the portal tells of the history of a folder. */
export async function historyOf(
  root: string,
  settings: Settings = SETTINGS,
): Promise<{readonly history: History | null; readonly trace: Trace}> {
  const paths = await listFiles(root);
  const sources = await readSources(root, selectSources(paths, settings).sources);
  const trace = createTracer(settings)(sources, new Set(paths));
  const historian = createHistorian(settings);
  const answer = await createRevisionReader(root, historian.wanted, settings.history.commits > 0)();
  return {history: historian.tell(answer, trace, sources), trace};
}

/** Changes as a reader of a test sees them: `2026-01-02 text FR-001: old -> new`. */
export function told(changes: readonly Change[]): readonly string[] {
  return changes.map(({commit, kind, artifact, label, before, after}) =>
    [
      commit.date,
      kind,
      label ?? artifact ?? 'gone',
      ...(before === null && after === null ? [] : [`: ${before ?? ''} -> ${after ?? ''}`]),
    ]
      .join(' ')
      .replace(' : ', ': '),
  );
}
