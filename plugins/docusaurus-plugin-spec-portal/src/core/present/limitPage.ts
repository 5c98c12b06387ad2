import type {ArtifactPage, FindingView, PageData} from './pageData.ts';
import {findingFacets} from './reports/findings.ts';

/** A card of the trace weighs as much as so many rows of a table. */
const ROWS_OF_A_CARD = 5;
/** Findings of one rule in one file that a page lists: one damaged file does not push all others off it. */
const MOST_ALIKE = 200;

/**
 * Ends the lists of a page after so many entries and says how many are left; facets count what is listed. Files for
 * programs hold everything.
 */
export function limitPage(data: PageData, most: number): PageData {
  switch (data.view) {
    case 'artifact':
      return limitDocument(data, most);
    case 'runbook':
      return {...data, document: limitDocument(data.document, most)};
    case 'trace': {
      const {shown, left} = cut(data.rows, Math.ceil(most / ROWS_OF_A_CARD));
      return {...data, rows: shown, left};
    }
    case 'clarifications': {
      const open = cut(data.open, most);
      const answered = cut(data.answered, most - open.shown.length);
      return {...data, open: open.shown, answered: answered.shown, left: open.left + answered.left};
    }
    case 'problems': {
      const {shown, left} = cutFindings(data.rows, most);
      return left === 0 ? data : {...data, rows: shown, facets: findingFacets(shown), left};
    }
    case 'coverage': {
      const {shown, left} = cutFindings(data.findings, most);
      return left === 0 ? data : {...data, findings: shown, facets: findingFacets(shown), left};
    }
    default:
      return data;
  }
}

function limitDocument(page: ArtifactPage, most: number): ArtifactPage {
  const diagnostics = cut(page.diagnostics, MOST_ALIKE);
  const questions = cut(page.clarifications, most);
  return {
    ...page,
    diagnostics: diagnostics.shown,
    diagnosticsLeft: diagnostics.left,
    clarifications: questions.shown,
    questionsLeft: questions.left,
  };
}

interface Cut<Row> {
  readonly shown: readonly Row[];
  readonly left: number;
}

function cut<Row>(rows: readonly Row[], most: number): Cut<Row> {
  return rows.length <= most
    ? {shown: rows, left: 0}
    : {shown: rows.slice(0, Math.max(0, most)), left: rows.length - Math.max(0, most)};
}

function cutFindings(findings: readonly FindingView[], most: number): Cut<FindingView> {
  const alike = new Map<string, number>();
  const few = findings.filter(({code, place: {path}}) => {
    const count = (alike.get(`${code} ${path}`) ?? 0) + 1;
    alike.set(`${code} ${path}`, count);
    return count <= MOST_ALIKE;
  });
  const {shown} = cut(few, most);
  return {shown, left: findings.length - shown.length};
}
