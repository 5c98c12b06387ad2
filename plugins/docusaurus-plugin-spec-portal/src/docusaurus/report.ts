import logger from '@docusaurus/logger';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {ResolvedOptions} from '../options.ts';
import {formatSummary, formatText, UNCHECKED_DIAGRAMS} from '../report/index.ts';
import type {LoadedPortal} from './loadPortal.ts';

/** One line for the terminal: what was found, and how many problems it has. */
export function reportPortal({portal, diagnostics, gitFailure, hasUncheckedDiagrams}: LoadedPortal): void {
  const {specs, decisions, runbooks} = portal.counts;
  const found = `${specs} specs, ${decisions} decisions, ${runbooks} runbooks`;
  const line = `[spec-portal] ${found}: ${formatSummary(diagnostics)}`;
  if (gitFailure !== null) logger.warn(`[spec-portal] Git was asked for the history and said: ${gitFailure}`);
  if (diagnostics.some(({severity}) => severity !== 'info')) logger.warn(line);
  else logger.info(line);
  if (hasUncheckedDiagrams) logger.info(`[spec-portal] ${UNCHECKED_DIAGRAMS}`);
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
