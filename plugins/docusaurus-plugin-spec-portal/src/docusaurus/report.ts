import {gzipSync} from 'node:zlib';
import {logger} from '@docusaurus/logger';
import {CORE_FILE, INDEX_FOLDER} from '../core/index.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {ResolvedOptions} from '../options.ts';
import {formatNews, formatSummary, formatText, formatTimings, UNCHECKED_DIAGRAMS} from '../report/index.ts';
import type {DataFile} from './dataFile.ts';
import type {LoadedPortal} from './loadPortal.ts';

/**
 * Tells the terminal what was found. In the development server the problems themselves follow, those first that the last
 * change brought; a build is one line, since its problems are the check's.
 */
export function createReporter(): (loaded: LoadedPortal) => void {
  let before: readonly Diagnostic[] | null = null;
  return ({portal, diagnostics, gitFailure, hasUncheckedDiagrams}) => {
    const {specs, decisions, runbooks} = portal.counts;
    const found = `${specs} specs, ${decisions} decisions, ${runbooks} runbooks`;
    const isQuiet = diagnostics.every(({severity}) => severity === 'info');
    const lines = [`[spec-portal] ${found}: ${formatSummary(diagnostics)}`];
    if (process.env['NODE_ENV'] === 'development') lines.push(...formatNews(diagnostics, before));
    before = diagnostics;
    if (gitFailure !== null) logger.warn(`[spec-portal] Git was asked for the history and said: ${gitFailure}`);
    if (isQuiet) logger.info(lines.join('\n'));
    else logger.warn(lines.join('\n'));
    if (hasUncheckedDiagrams) logger.info(`[spec-portal] ${UNCHECKED_DIAGRAMS}`);
  };
}

/** What search makes a visitor fetch first, and what there is in all. A build says it; a preview would say it with every save. */
export function reportIndex(files: ReadonlyMap<string, DataFile>): void {
  if (process.env['NODE_ENV'] === 'development') return;
  const parts = [...files].filter(([name]) => name.startsWith(INDEX_FOLDER));
  const size = parts.reduce((sum, [, {text}]) => sum + text().length, 0);
  const first = gzipSync(files.get(CORE_FILE)?.text() ?? '').length;
  logger.info(
    `[spec-portal] search index: ${kilobytes(first)} kB fetched first (gzip), ${kilobytes(size)} kB in ${parts.length} files`,
  );
}

/** How long each stage of making the pages took, for whoever sets `SPEC_PORTAL_TIMINGS`; after an edit, of that edit. */
export function reportTimings(timings: Parameters<typeof formatTimings>[0]): void {
  const isAsked = (process.env['SPEC_PORTAL_TIMINGS'] ?? '') !== '';
  if (isAsked) logger.info(`[spec-portal] time per stage\n${formatTimings(timings)}`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
}

/**
 * @throws Error with every place, when the options say that such diagnostics stop a build.
 */
export function stopOnProblems(diagnostics: readonly Diagnostic[], failOn: ResolvedOptions['failOn']): void {
  const fatal = diagnostics.filter(({severity}) =>
    severity === 'error' ? failOn !== 'never' : severity === 'warning' && failOn === 'warning',
  );
  if (fatal.length > 0)
    throw new Error(`The portal has problems that stop a build (failOn: '${failOn}'):\n${formatText(fatal)}`);
}
