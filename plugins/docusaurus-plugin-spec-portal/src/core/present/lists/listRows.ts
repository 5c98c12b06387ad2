import type {Settings} from '../../../model/settings.ts';
import type {Trace} from '../../../model/trace.ts';
import {applyFilter} from '../../filter/applyFilter.ts';
import type {Filter} from '../../filter/filter.ts';
import {artifactFacts} from '../facts/artifactFacts.ts';
import {runbookFacts} from '../facts/runbookFacts.ts';
import {IN_REPOSITORY} from '../inRepository.ts';
import type {ArtifactRow} from '../pageData.ts';
import {statusText} from '../plainWords.ts';
import {runbookRows} from '../runbooks/runbooksPage.ts';
import {createViews} from '../views.ts';
import {rowsOf} from './artifactRow.ts';

export const listNames = ['specs', 'decisions', 'runbooks'] as const;

export type ListName = (typeof listNames)[number];

const KINDS = {specs: 'spec', decisions: 'decision'} as const;

/** The rows of a list as its page narrows them, for hosts that draw no pages. Their addresses are paths in the repository. */
export function listRows(
  trace: Trace,
  list: ListName,
  filter: Filter,
  today: string,
  settings: Pick<Settings, 'staleRunbookAfter'>,
): readonly ArtifactRow[] {
  return rowsIn(trace, list, filter, today, settings).map((row) => ({
    ...row,
    status: {label: statusText(row.status), stage: row.status.stage},
  }));
}

function rowsIn(
  trace: Trace,
  list: ListName,
  filter: Filter,
  today: string,
  settings: Pick<Settings, 'staleRunbookAfter'>,
): readonly ArtifactRow[] {
  const views = createViews({trace, addresses: IN_REPOSITORY});
  if (list === 'runbooks') return applyFilter(runbookRows(trace, settings, today, views), filter, runbookFacts, today);
  const rows = rowsOf(trace.artifacts, KINDS[list], views);
  const counted = list === 'specs' ? rows.filter(({isTemplate}) => !isTemplate) : rows;
  return applyFilter(counted, filter, artifactFacts, today);
}
