import type {Facts} from '../../filter/applyFilter.ts';
import type {AlertRow, RunbookRow} from '../runbooks/runbookPagesData.ts';
import {artifactFacts} from './artifactFacts.ts';

/** What a runbook can be asked for. `requirement` counts those it serves. */
export function runbookFacts(row: RunbookRow): Facts {
  const {service, severity, alerts, verified, serves} = row;
  return {
    ...artifactFacts(row),
    service: service === '' ? [] : [service],
    severity: severity === null ? [] : [severity],
    alert: alerts,
    verified: [verified.state, ...(verified.date === null ? [] : [verified.date])],
    date: verified.date === null ? [] : [verified.date],
    requirement: Array.from({length: serves}, () => ''),
  };
}

/** An alert is found by its own name and by all that its runbook can be asked for. */
export function alertFacts({name, severity, summary, runbook}: AlertRow): Facts {
  const own = runbook === null ? {} : runbookFacts(runbook);
  return {
    ...own,
    alert: [name],
    severity: severity === null ? (own.severity ?? []) : [severity, ...(own.severity ?? [])],
    section: summary === null ? [] : [summary],
    runbook: runbook === null ? [] : [runbook.key],
  };
}
