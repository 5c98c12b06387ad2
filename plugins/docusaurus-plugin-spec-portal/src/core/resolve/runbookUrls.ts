import type {AlertClaim, AlertRule} from '../../model/alert.ts';
import {decoded} from '../../model/decoded.ts';
import {plainName} from '../text/plainName.ts';
import {runbookAddresses} from '../text/runbookAddress.ts';
import type {RunbookSource} from './alerts.ts';

/** What the addresses in rules lead to. */
export interface RunbookUrls {
  readonly claims: (rule: AlertRule) => readonly AlertClaim[];
  /** Alert names that an address of the form `…/runbooks/alert/<name>/` asks for. */
  readonly alias: (rule: AlertRule) => readonly string[];
}

/**
 * An address leads to the runbook whose path ends like it, whatever stands before and however the end is written
 * (`…/runbooks/etcd/no-leader.md`, `…/etcd/NoLeader/`). The longest common end decides; runbooks that share it all stay.
 */
export function createRunbookUrls(runbooks: readonly RunbookSource[]): RunbookUrls {
  const byEnd = new Map<string, {readonly runbook: RunbookSource; readonly segments: readonly string[]}[]>();
  for (const runbook of runbooks) {
    const segments = segmentsOf(runbook.artifact.path);
    const [last = ''] = segments;
    byEnd.set(last, [...(byEnd.get(last) ?? []), {runbook, segments}]);
  }
  return {
    claims: (rule) =>
      addressesOf(rule).flatMap(({path, anchor, position}) => {
        if (aliasIn(path) !== null) return [];
        const segments = segmentsOf(path);
        const fitting = (byEnd.get(segments[0] ?? '') ?? []).map(({runbook, segments: own}) => ({
          runbook,
          length: commonLength(segments, own),
        }));
        const longest = Math.max(...fitting.map(({length}) => length));
        return fitting
          .filter(({length}) => length === longest)
          .map(({runbook: {artifact, facts}}) => ({
            artifact: artifact.key,
            basis: 'url' as const,
            anchor: facts.outline.find(({depth, anchor: own}) => depth > 1 && own === anchor)?.anchor ?? null,
            position,
          }));
      }),
    alias: (rule) =>
      addressesOf(rule).flatMap(({path}) => {
        const name = aliasIn(path);
        return name === null ? [] : [name];
      }),
  };
}

interface Address {
  readonly path: string;
  readonly anchor: string | null;
  readonly position: AlertRule['position'];
}

/** An address that is only made when an alert fires (`{{ $labels.service }}`) cannot be followed before. */
function addressesOf(rule: AlertRule): readonly Address[] {
  return runbookAddresses(rule).flatMap(({value, position}) => {
    if (value.includes('{{')) return [];
    const [address = '', anchor] = splitAt(value.trim(), '#');
    const [path = ''] = splitAt(address.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, ''), '?');
    return path === '' || /\s/.test(path) ? [] : [{path: decoded(path), anchor: anchor ?? null, position}];
  });
}

/** What stands before the first such sign, and behind it where there is one. */
function splitAt(text: string, sign: string): readonly [before: string, behind?: string] {
  const at = text.indexOf(sign);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function aliasIn(path: string): string | null {
  return /\/alert\/([^/.]+)\/?$/.exec(path)?.[1] ?? null;
}

/** Segments from the end, without what a server or an editor adds to a name. */
function segmentsOf(path: string): readonly string[] {
  const bare = path
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\/(?:index|readme)(?:\.\w+)?$/i, '')
    .replace(/\.(?:md|markdown|mdx|html?)$/i, '');
  return bare.split('/').filter(Boolean).map(plainName).reverse();
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((segment, index) => segment !== b[index]);
  return differs < 0 ? a.length : differs;
}
