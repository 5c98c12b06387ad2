import type {SheetSource} from '../csv/matrixSheet.ts';
import type {PublishedFile} from '../portal.ts';
import {badge} from './badge.ts';
import type {CoveragePage} from './coveragePageData.ts';

/** The coverage page for machines: `coverage.json`, and two badges for a readme. */
export function coverageFiles(
  page: CoveragePage,
  openQuestions: number,
  source: SheetSource,
): readonly PublishedFile[] {
  const {totals, specs, checks} = page;
  const report = {
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
  const {percent} = totals;
  return [
    {name: 'coverage.json', text: `${JSON.stringify(report, null, 1)}\n`},
    {
      name: 'badge/coverage.svg',
      text: badge(
        'requirements traced',
        percent === null ? 'none' : `${percent} %`,
        percent === null ? 'neutral' : percent >= 90 ? 'good' : percent >= 60 ? 'fair' : 'poor',
      ),
    },
    {
      name: 'badge/clarifications.svg',
      text: badge(
        'open questions',
        String(openQuestions),
        openQuestions === 0 ? 'good' : openQuestions <= 10 ? 'fair' : 'poor',
      ),
    },
  ];
}
