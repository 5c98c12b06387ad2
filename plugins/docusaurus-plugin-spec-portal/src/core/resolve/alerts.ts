import type {Alert, AlertClaim, AlertFile, AlertRule, ClaimBasis} from '../../model/alert.ts';
import type {Artifact} from '../../model/artifact.ts';
import type {FileFacts} from '../../model/file.ts';
import {pushTo} from '../../model/pushTo.ts';
import {stemOf} from '../text/paths.ts';
import {plainName} from '../text/plainName.ts';
import {createRunbookUrls} from './runbookUrls.ts';

/** A runbook with what its main file says. */
export interface RunbookSource {
  readonly artifact: Pick<Artifact, 'key' | 'path' | 'kind' | 'isTemplate' | 'status'>;
  readonly facts: FileFacts;
}

/**
 * Alerts by name, with the runbooks for them. What somebody wrote down (an address in the rule, a name among a runbook's
 * metadata) counts before what a document is called, and that before a heading inside one. Two runbooks with equal words
 * both stay: nobody decides between them.
 */
export function alertsOf(files: readonly AlertFile[], runbooks: readonly RunbookSource[]): readonly Alert[] {
  const rules = new Map<string, AlertRule[]>();
  for (const rule of files.flatMap((file) => file.rules)) pushTo(rules, rule.name, rule);
  const ready = runbooks.filter(({artifact}) => !artifact.isTemplate);
  const names = new Set([
    ...rules.keys(),
    ...ready.flatMap(({facts}) => facts.runbook?.alerts.map(({name}) => name) ?? []),
  ]);
  const claimsOf = createClaims(ready, names);
  return [...names]
    .toSorted((a, b) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b))
    .map((name) => ({name, rules: rules.get(name) ?? [], claims: claimsOf(name, rules.get(name) ?? [])}));
}

const WEIGHT: Readonly<Record<ClaimBasis, number>> = {url: 0, field: 0, title: 1, 'file-name': 1, heading: 2};

function createClaims(
  runbooks: readonly RunbookSource[],
  names: ReadonlySet<string>,
): (name: string, rules: readonly AlertRule[]) => readonly AlertClaim[] {
  const byName = claimsByName(runbooks, names);
  const urls = createRunbookUrls(runbooks);
  const isRetired = new Map(runbooks.map(({artifact: {key, status}}) => [key, RETIRED.has(status?.stage ?? '')]));
  return (name, rules) => {
    const written = rules.flatMap((rule) => urls.claims(rule));
    // An address of ours with another alert's name asks for whatever that alert has.
    const through = rules.flatMap((rule) => urls.alias(rule)).filter((other) => other !== name);
    const all = [...written, ...through.flatMap((other) => byName.get(other) ?? []), ...(byName.get(name) ?? [])];
    const inForce = all.filter(({artifact}) => !isRetired.get(artifact));
    return heaviest(inForce.length > 0 ? inForce : all);
  };
}

/** A runbook that was given up speaks only where nobody else does. */
const RETIRED: ReadonlySet<string> = new Set(['deprecated', 'superseded', 'rejected']);

function claimsByName(
  runbooks: readonly RunbookSource[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly AlertClaim[]> {
  const claims = new Map<string, AlertClaim[]>();
  const bare = new Map([...names].map((name) => [plainName(name), name]));
  for (const {artifact, facts} of runbooks) {
    const claim = (name: string, basis: ClaimBasis, line: number, column = 1, anchor: string | null = null) =>
      pushTo(claims, name, {artifact: artifact.key, basis, anchor, position: {path: facts.path, line, column}});
    for (const {name, basis, position} of facts.runbook?.alerts ?? [])
      claim(name, basis, position.line, position.column);
    for (const {text, depth, line, anchor} of facts.outline)
      if (names.has(text)) claim(text, depth === 1 ? 'title' : 'heading', line, 1, depth === 1 ? null : anchor);
    const named = bare.get(plainName(stemOf(facts.path)));
    if (named !== undefined) claim(named, 'file-name', 1);
  }
  return claims;
}

/** One claim per runbook, of those that weigh most. */
function heaviest(claims: readonly AlertClaim[]): readonly AlertClaim[] {
  const best = Math.min(...claims.map(({basis}) => WEIGHT[basis]));
  const kept = new Map<string, AlertClaim>();
  for (const claim of claims)
    if (WEIGHT[claim.basis] === best && !kept.has(claim.artifact)) kept.set(claim.artifact, claim);
  return [...kept.values()].toSorted((a, b) => compare(a.artifact, b.artifact));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
