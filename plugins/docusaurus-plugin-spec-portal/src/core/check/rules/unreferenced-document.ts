import type {Stage} from '../../../model/status.ts';
import {linksByTarget} from '../../resolve/indexes.ts';
import type {Rule} from '../rule.ts';

/** Done with: nobody has to know them any more. */
const GONE: ReadonlySet<Stage> = new Set(['superseded', 'deprecated', 'rejected']);

/**
 * A decision or runbook that no other document leads to. Where there are no specs, records stand for themselves and
 * nothing is missed.
 */
export const unreferencedDocument: Rule = {
  code: 'unreferenced-document',
  severity: 'info',
  check: ({artifacts, links}) => {
    if (!artifacts.some(({kind, isTemplate}) => kind === 'spec' && !isTemplate)) return [];
    const named = linksByTarget(links);
    return artifacts
      .filter(
        ({key, kind, isTemplate, status, supersededBy}) =>
          kind !== 'spec' &&
          !isTemplate &&
          !named.has(key) &&
          supersededBy.length === 0 &&
          !(status && GONE.has(status.stage)),
      )
      .map(({kind, path}) => ({
        message: `No other document leads to this ${kind}.`,
        hint:
          kind === 'runbook'
            ? 'Name it in the requirement it serves, or list what it serves under a heading `Covers`.'
            : 'Name it in the requirement or spec it settles.',
        position: {path, line: 1, column: 1},
      }));
  },
};
