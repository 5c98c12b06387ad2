import type {Trace} from '../../model/trace.ts';
import {applyFilter} from '../filter/applyFilter.ts';
import type {Filter} from '../filter/filter.ts';
import {rowsOf} from './artifactRow.ts';
import {artifactFacts} from './facts/artifactFacts.ts';
import {IN_REPOSITORY} from './inRepository.ts';
import type {ArtifactRow} from './pageData.ts';
import {createViews} from './views.ts';

export const listNames = ['specs', 'decisions', 'runbooks'] as const;

export type ListName = (typeof listNames)[number];

const KINDS = {specs: 'spec', decisions: 'decision', runbooks: 'runbook'} as const;

/** The rows of a list as its page narrows them, for hosts that draw no pages. Their addresses are paths in the repository. */
export function listRows(trace: Trace, list: ListName, filter: Filter, today: string): readonly ArtifactRow[] {
  const rows = rowsOf(trace.artifacts, KINDS[list], createViews(trace, IN_REPOSITORY));
  const counted = list === 'specs' ? rows.filter(({isTemplate}) => !isTemplate) : rows;
  return applyFilter(counted, filter, artifactFacts, today);
}
