import type {Settings} from '../../../model/settings.ts';
import type {Trace} from '../../../model/trace.ts';
import {baseName, folderOf} from '../../text/paths.ts';
import {compare} from '../compare.ts';
import {artifactRow} from '../lists/artifactRow.ts';
import {facetOf} from '../lists/facets.ts';
import type {RunbookRow, RunbooksPage} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';
import {alertSeverity, alertSummary} from './alertPage.ts';
import {alertNamesByRunbook, verifiedView} from './runbookPage.ts';

/** The index: alerts by name, then all runbooks by service. */
export function runbooksPage(
  trace: Trace,
  settings: Settings,
  today: string,
  views: Views,
  addresses: Addresses,
): RunbooksPage {
  const rows = runbookRows(trace, settings, today, views);
  const places = new Map(rows.map(({key}, index) => [key, index]));
  return {
    view: 'runbooks',
    alerts: trace.alerts.map((alert) => {
      const [claim, ...others] = alert.claims;
      return {
        name: alert.name,
        href: addresses.alert(alert.name),
        severity: alertSeverity(alert),
        summary: alertSummary(alert),
        runbook: claim && others.length === 0 ? (places.get(claim.artifact) ?? null) : null,
        choices: alert.claims.length,
      };
    }),
    rows,
    services: facetOf(rows.map(({service}) => (service === '' ? [] : [service]))),
    severities: facetOf(rows.map(({severity}) => (severity === null ? [] : [severity]))),
    owners: facetOf(rows.map(({owners}) => owners)),
    verified: facetOf(rows.map(({verified}) => [verified.state])),
  };
}

export function runbookRows(
  trace: Trace,
  settings: Pick<Settings, 'staleRunbookAfter'>,
  today: string,
  views: Views,
): readonly RunbookRow[] {
  const alertsOf = alertNamesByRunbook(trace);
  const factsOf = new Map(trace.files.map(({facts}) => [facts.path, facts.runbook]));
  return trace.artifacts
    .filter(({kind}) => kind === 'runbook')
    .map((artifact): RunbookRow => {
      const facts = factsOf.get(artifact.path) ?? null;
      return {
        ...artifactRow(artifact, views),
        service: facts?.service ?? groupOfPath(artifact.path),
        severity: facts?.severity ?? null,
        alerts: alertsOf.get(artifact.key) ?? [],
        verified: verifiedView(artifact, facts?.verifiedBy ?? null, today, settings),
        serves: new Set(views.servedLinks(artifact.key).flatMap(({from}) => (from.item ? [from.item] : []))).size,
      };
    })
    .toSorted(
      (a, b) =>
        Number(a.service === '') - Number(b.service === '') ||
        compare(a.service.toLowerCase(), b.service.toLowerCase()) ||
        compare(a.title.toLowerCase(), b.title.toLowerCase()),
    );
}

const COLLECTION = /^(?:runbooks?|playbooks?|docs|content|)$/i;

/** Runbooks below a folder of their own share it; those at the top have no group. */
function groupOfPath(path: string): string {
  const folder = baseName(folderOf(path));
  return COLLECTION.test(folder) ? '' : folder;
}
