import type {SheetSource} from '../csv/matrixSheet.ts';
import type {TotalsView} from '../pageData.ts';
import type {PublishedFile} from '../portal.ts';
import {badge} from './badge.ts';
import type {CoveragePage} from './coveragePageData.ts';

/** The coverage page for machines. */
export interface CoverageReport extends Pick<CoveragePage, 'totals' | 'checks'> {
  readonly schema: 'spec-portal/coverage@1';
  readonly source: SheetSource;
  readonly specs: readonly (TotalsView & {
    readonly key: string;
    readonly title: string;
    readonly openQuestions: number;
  })[];
}

export function coverageReport({totals, specs, checks}: CoveragePage, source: SheetSource): CoverageReport {
  return {
    schema: 'spec-portal/coverage@1',
    source,
    totals,
    specs: specs.map(({spec, totals: ofSpec, questions}) => ({
      key: spec.key,
      title: spec.title,
      ...ofSpec,
      openQuestions: questions,
    })),
    checks,
  };
}

/** `coverage.json`, and two badges for a readme. */
export function coverageFiles(reportOf: () => CoverageReport, openQuestions: number): readonly PublishedFile[] {
  return [
    {name: 'coverage.json', text: () => `${JSON.stringify(reportOf(), null, 1)}\n`},
    {
      name: 'badge/coverage.svg',
      text() {
        const {percent} = reportOf().totals;
        return badge(
          'requirements traced',
          percent === null ? 'none' : `${percent} %`,
          percent === null ? 'neutral' : percent >= 90 ? 'good' : percent >= 60 ? 'fair' : 'poor',
        );
      },
    },
    {
      name: 'badge/clarifications.svg',
      text: () =>
        badge(
          'open questions',
          String(openQuestions),
          openQuestions === 0 ? 'good' : openQuestions <= 10 ? 'fair' : 'poor',
        ),
    },
  ];
}
