import type {Artifact} from '../../model/artifact.ts';
import type {Settings} from '../../model/settings.ts';
import {daysBetween} from '../text/days.ts';

/** How long ago a runbook was verified, in days, when that is longer than the settings allow; null when it is not, or unknown. */
export function staleDays(
  {kind, dates}: Pick<Artifact, 'kind' | 'dates'>,
  today: string,
  {staleRunbookAfter}: Pick<Settings, 'staleRunbookAfter'>,
): number | null {
  if (kind !== 'runbook' || dates.verified === null || staleRunbookAfter === null) return null;
  const days = daysBetween(dates.verified, today);
  return days > staleRunbookAfter ? days : null;
}
