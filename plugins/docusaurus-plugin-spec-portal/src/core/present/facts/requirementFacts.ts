import type {Facts} from '../../filter/applyFilter.ts';
import type {MatrixGroup, MatrixPage, MatrixRow} from '../trace/tracePagesData.ts';
import {statusFacts} from './statusFacts.ts';
import {STATE_NAMES} from './traceStates.ts';

/** A row of the matrix with what it needs to be understood alone. */
export interface MatrixEntry {
  /** Its place in the whole matrix, from 0; also in the sheet of all rows. */
  readonly index: number;
  readonly row: MatrixRow;
  readonly group: MatrixGroup;
  readonly documents: MatrixPage['documents'];
}

/** All rows of a matrix, in its order. */
export function matrixEntries({groups, documents}: Pick<MatrixPage, 'groups' | 'documents'>): readonly MatrixEntry[] {
  return groups
    .flatMap((group) => group.rows.map((row) => ({row, group, documents})))
    .map((entry, index) => ({...entry, index}));
}

/** What a requirement can be asked for. Through its spec counts: `no=runbook` finds those with none at all. */
export function requirementFacts({row, group, documents}: MatrixEntry): Facts {
  const {spec, owners, inherited} = group;
  const {id, text, kind, level, state, section} = row;
  const named = (numbers: readonly number[]) =>
    numbers.flatMap((number) => {
      const document = documents[number];
      return document ? [document.label, document.title] : [];
    });
  return {
    id: [`${spec.key}/${id ?? row.anchor}`, ...(id === null ? [] : [id])],
    title: [text],
    kind: [kind],
    ...(level === null ? {} : {level: [level]}),
    state: [STATE_NAMES[state], state],
    spec: [spec.key, spec.title],
    ...(spec.status.stage === 'unset' ? {} : {status: statusFacts(spec.status)}),
    owner: owners,
    ...(section === undefined ? {} : {section: [section]}),
    decision: named([...(row.decisions ?? []), ...inherited.decisions]),
    runbook: named([...(row.runbooks ?? []), ...inherited.runbooks]),
    alert: row.alerts ?? [],
    task: row.tasks ?? [],
    story: row.stories ?? [],
    question: Array.from({length: row.questions ?? 0}, () => 'open'),
  };
}

/** Rows by their spec, in the order they are given. */
export function entriesByGroup(entries: readonly MatrixEntry[]): ReadonlyMap<MatrixGroup, readonly MatrixEntry[]> {
  const groups = new Map<MatrixGroup, MatrixEntry[]>();
  for (const entry of entries) {
    const known = groups.get(entry.group);
    if (known) known.push(entry);
    else groups.set(entry.group, [entry]);
  }
  return groups;
}
