import type {Settings} from '../../../model/settings.ts';
import type {Trace} from '../../../model/trace.ts';
import type {Memory} from '../../memory/memory.ts';
import {createOneLook} from '../../memory/oneLook.ts';
import {baseName, folderOf} from '../../text/paths.ts';
import {compare} from '../compare.ts';
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
  memory: Memory,
): RunbooksPage {
  const rows = runbookRows(trace, settings, today, views, memory);
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
  memory: Memory = createOneLook(),
): readonly RunbookRow[] {
  const alertsOf = alertNamesByRunbook(trace);
  const factsOf = new Map(trace.files.map(({facts}) => [facts.path, facts.runbook]));
  const source = memory.read('what a runbook says', (key: string) => {
    const artifact = views.artifact(key);
    return {
      artifact,
      facts: artifact ? (factsOf.get(artifact.path) ?? null) : null,
      alerts: alertsOf.get(key) ?? [],
      day: today,
    };
  });
  const row = memory.remember('row of a runbook', (key: string): RunbookRow | null => {
    const {artifact, facts, alerts, day} = source(key);
    if (!artifact) return null;
    return {
      ...views.row(key),
      service: facts?.service ?? groupOfPath(artifact.path),
      severity: facts?.severity ?? null,
      alerts,
      verified: verifiedView(artifact, facts?.verifiedBy ?? null, day, settings),
      serves: new Set(views.servedLinks(key).flatMap(({from}) => (from.item ? [from.item] : []))).size,
    };
  });
  return trace.artifacts
    .filter(({kind}) => kind === 'runbook')
    .flatMap(({key}) => row(key) ?? [])
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
