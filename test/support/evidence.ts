import type {Evidence} from '../../plugins/docusaurus-plugin-spec-portal/src/model/evidence.ts';

/** A fixed day, and no repository. */
export const EVIDENCE: Evidence = {today: '2026-03-01', history: null, diagrams: null, skipped: [], pictures: null};
