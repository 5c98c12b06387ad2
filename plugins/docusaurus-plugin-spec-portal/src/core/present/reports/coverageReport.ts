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
export function coverageFiles(report: CoverageReport, openQuestions: number): readonly PublishedFile[] {
  const {percent} = report.totals;
  return [
    {name: 'coverage.json', of: [report], text: () => `${JSON.stringify(report, null, 1)}\n`},
    {
      name: 'badge/coverage.svg',
      of: [percent],
      text: () =>
        badge(
          'requirements traced',
          percent === null ? 'none' : `${percent} %`,
          percent === null ? 'neutral' : percent >= 90 ? 'good' : percent >= 60 ? 'fair' : 'poor',
        ),
    },
    {
      name: 'badge/clarifications.svg',
      of: [openQuestions],
      text: () =>
        badge(
          'open questions',
          String(openQuestions),
          openQuestions === 0 ? 'good' : openQuestions <= 10 ? 'fair' : 'poor',
        ),
    },
  ];
}
