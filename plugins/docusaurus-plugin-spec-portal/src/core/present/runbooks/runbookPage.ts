import type {Artifact} from '../../../model/artifact.ts';
import type {RunbookFacts} from '../../../model/runbook.ts';
import type {Settings} from '../../../model/settings.ts';
import type {Trace} from '../../../model/trace.ts';
import type {TreeNode} from '../../../model/tree.ts';
import {staleDays} from '../../history/staleness.ts';
import type {Memory} from '../../memory/memory.ts';
import {daysBetween} from '../../text/days.ts';
import type {ArtifactPage, RunbookPage, VerifiedView} from '../pageData.ts';
import type {Addresses} from '../portal.ts';

/** Makes the page of a runbook from the page of its document. */
export type RunbookPageOf = (artifact: Artifact, facts: RunbookFacts, page: ArtifactPage) => RunbookPage;

export function createRunbookPageOf(
  trace: Trace,
  settings: Settings,
  today: string,
  addresses: Addresses,
  memory: Memory,
): RunbookPageOf {
  const names = alertNamesByRunbook(trace);
  const alertsOf = memory.read('alerts on the page of a runbook', (key: string) => names.get(key) ?? []);
  const day = memory.read('day of a page', (_today: 'today') => today);
  return (artifact, facts, page) => {
    const {severity, service, owner, impact, escalation, jumps, verifiedBy} = facts;
    const isOncall = (node: TreeNode): boolean => typeof node !== 'string' && node[0] === 'Oncall';
    return {
      view: 'runbook',
      document: {...page, tree: page.tree.filter((node) => !isOncall(node))},
      alerts: alertsOf(artifact.key).map((name) => ({name, href: addresses.alert(name)})),
      severity,
      service,
      owner,
      verified: verifiedView(artifact, verifiedBy, day('today'), settings),
      impact,
      escalation,
      jumps,
      serves: page.serves.reduce((sum, {items}) => sum + items.length, 0),
      oncall: page.tree.filter(isOncall),
    };
  };
}

/** Names of the alerts that lead to a runbook, its own words and those of the rules alike. */
export function alertNamesByRunbook({alerts}: Trace): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const {name, claims} of alerts)
    for (const {artifact} of claims) names.set(artifact, [...(names.get(artifact) ?? []), name]);
  return names;
}

export function verifiedView(
  artifact: Pick<Artifact, 'kind' | 'dates'>,
  by: string | null,
  today: string,
  settings: Pick<Settings, 'staleRunbookAfter'>,
): VerifiedView {
  const date = artifact.dates.verified;
  if (date === null) return {state: 'never', date: null, days: null, by: null};
  const state = staleDays(artifact, today, settings) === null ? 'fresh' : 'stale';
  return {state, date, days: daysBetween(date, today), by};
}
