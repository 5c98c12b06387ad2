import type {Evidence} from '../../../model/evidence.ts';
import type {Settings} from '../../../model/settings.ts';
import type {Trace} from '../../../model/trace.ts';
import {applyFilter} from '../../filter/applyFilter.ts';
import type {Filter} from '../../filter/filter.ts';
import {createOneLook} from '../../memory/oneLook.ts';
import type {MatrixSheet} from '../csv/matrixSheet.ts';
import {matrixEntries, requirementFacts} from '../facts/requirementFacts.ts';
import type {Addresses} from '../portal.ts';
import {createViews} from '../views.ts';
import {createBeside} from './beside.ts';
import {makeMatrixSheet} from './makeMatrixSheet.ts';
import {matrixGroups} from './matrixPage.ts';
import {suspectReasons} from './suspectReasons.ts';
import {tracedSpecs} from './tracePages.ts';

/** The matrix for hosts that draw no pages: all rows as words, and which of them a filter leaves. */
export interface MatrixSelection {
  readonly sheet: MatrixSheet;
  /** Places in the sheet's rows, in the filter's order. */
  readonly rows: readonly number[];
}

/** The same rows as the page shows for the same filter. */
export function selectMatrix(
  trace: Trace,
  settings: Settings,
  evidence: Evidence,
  addresses: Addresses,
  filter: Filter,
): MatrixSelection {
  const memory = createOneLook();
  const views = createViews({trace, addresses, suspects: suspectReasons(trace, evidence), memory});
  const specs = tracedSpecs(trace, views, memory);
  const beside = createBeside(trace, views, memory);
  const entries = matrixEntries(matrixGroups({specs, beside, views, addresses, memory}));
  const shown = applyFilter(entries, filter, requirementFacts, evidence.today);
  return {
    sheet: makeMatrixSheet(
      specs,
      beside,
      views,
      {
        repository: settings.repositoryUrl,
        commit: evidence.history?.head.id ?? null,
        date: evidence.today,
      },
      memory,
    ),
    rows: shown.map(({index}) => index),
  };
}
