import {resolve} from 'node:path';
import type {GitAnswer, Revisions} from '../../model/revisions.ts';
import {type GitFolders, headSigns} from './headSigns.ts';
import {commitOf, LOG_FORMAT, parseLog} from './parseLog.ts';
import {readTexts} from './readTexts.ts';
import {runGit} from './runGit.ts';

/** Further back nobody looks for a document's first day. */
const MOST_COMMITS = 20_000;

const DOCUMENTS = ['md', 'markdown', 'mdx'].map((extension) => `:(glob,icase)**/*.${extension}`);

/**
 * Reads the history of the Markdown files below a folder. `wanted` names the blobs whose contents are needed.
 * While `HEAD` stays where it is, the answer stays the same object and Git is not asked.
 */
export function createRevisionReader(
  root: string,
  wanted: (revisions: Revisions) => readonly string[],
  isOn = true,
): () => Promise<GitAnswer> {
  let last: {readonly place: FoundPlace; readonly revisions: Revisions} | null = null;
  return async () => {
    if (!isOn) return {state: 'none', reason: 'off'};
    if (last && (await isSamePlace(root, last.place))) return {state: 'read', revisions: last.revisions};
    const before = last;
    last = null;
    const place = await placeOf(root);
    if (place.state !== 'found') return place;
    const {head, prefix, isShallow} = place;
    if (before?.place.head.id === head.id && before.place.isShallow === isShallow) {
      last = {place, revisions: before.revisions};
      return {state: 'read', revisions: before.revisions};
    }
    const log = await runGit(root, [
      'log',
      '-c',
      '--raw',
      '-z',
      '--no-abbrev',
      '-M',
      '--date-order',
      '--no-color',
      '--no-notes',
      '--no-ext-diff',
      '--no-textconv',
      '--encoding=UTF-8',
      `--max-count=${MOST_COMMITS}`,
      LOG_FORMAT,
      head.id,
      '--',
      ...DOCUMENTS,
    ]);
    if (!log.ok) return {state: 'failed', message: log.message};
    const commits = parseLog(log.bytes.toString('utf8'), prefix, isShallow);
    const known: Revisions = {head, isShallow, prefix, commits, texts: new Map()};
    last = {place, revisions: {...known, texts: await readTexts(root, wanted(known))}};
    return {state: 'read', revisions: last.revisions};
  };
}

interface FoundPlace extends Pick<Revisions, 'head' | 'prefix' | 'isShallow'> {
  readonly state: 'found';
  readonly folders: GitFolders;
  /** From before `head` was asked for. */
  readonly signs: string | null;
}

type Place = FoundPlace | Exclude<GitAnswer, {state: 'read'}>;

async function isSamePlace(root: string, {folders, signs}: FoundPlace): Promise<boolean> {
  return signs !== null && (await headSigns(root, folders)) === signs;
}

const WHERE = [
  '--is-inside-work-tree',
  '--is-shallow-repository',
  '--absolute-git-dir',
  '--git-common-dir',
  '--show-prefix',
];

async function placeOf(root: string): Promise<Place> {
  const where = await runGit(root, ['rev-parse', ...WHERE]);
  if (!where.ok)
    return where.isMissing || /not a git repository/i.test(where.message)
      ? {state: 'none', reason: 'no-repository'}
      : {state: 'failed', message: where.message};
  const [isInside, isShallow, own = '', common = '', prefix = ''] = where.bytes.toString('utf8').split('\n');
  if (isInside !== 'true') return {state: 'none', reason: 'no-repository'};
  const folders = {own, common: resolve(root, common)};
  const signs = await headSigns(root, folders);
  const unborn = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (!unborn.ok) return {state: 'none', reason: 'no-commit'};
  const head = await runGit(root, ['log', '-1', '--no-notes', '--encoding=UTF-8', LOG_FORMAT, 'HEAD', '--']);
  if (!head.ok) return {state: 'failed', message: head.message};
  return {
    state: 'found',
    head: commitOf(head.bytes.toString('utf8')).commit,
    prefix,
    isShallow: isShallow === 'true',
    folders,
    signs,
  };
}
