import type {ChangeKind} from '../../model/history.ts';
import type {DocumentVersions} from './documentVersions.ts';
import type {Statements} from './statements.ts';

/** A change of a document as a whole. */
export interface DocumentDifference {
  readonly kind: Extract<ChangeKind, 'added' | 'removed' | 'renamed' | 'status' | 'verified'>;
  readonly before: string | null;
  readonly after: string | null;
}

/** Only what is so against every parent: a merge does not tell again what a branch told. */
export function documentDifferences({
  parents,
  after,
  from,
  path,
  home,
}: DocumentVersions): readonly DocumentDifference[] {
  const [first, ...others] = parents.map(({main}) => differences(main, after.main, home.kind === 'runbook'));
  const told = (first ?? []).filter((each) =>
    others.every((other) => other.some(({kind, after: now}) => kind === each.kind && now === each.after)),
  );
  return from === null || from === path ? told : [{kind: 'renamed', before: from, after: path}, ...told];
}

function differences(
  before: Statements | null,
  after: Statements | null,
  isRunbook: boolean,
): readonly DocumentDifference[] {
  if (before === null && after === null) return [];
  if (before === null) return [{kind: 'added', before: null, after: null}];
  if (after === null) return [{kind: 'removed', before: null, after: null}];
  return [...statusDifference(before, after), ...(isRunbook ? verifiedDifference(before, after) : [])];
}

function statusDifference(before: Statements, after: Statements): readonly DocumentDifference[] {
  // The status of a form that nobody has filled in lists all there are.
  if (before.isTemplate || after.status === null || isSameStatus(before.status, after.status)) return [];
  return [{kind: 'status', before: before.status?.word ?? null, after: after.status.word}];
}

function isSameStatus(before: Statements['status'], after: NonNullable<Statements['status']>): boolean {
  return before !== null && before.stage === after.stage && before.word.toLowerCase() === after.word.toLowerCase();
}

function verifiedDifference(
  {verified: before}: Statements,
  {verified: after}: Statements,
): readonly DocumentDifference[] {
  return after === null || after === before ? [] : [{kind: 'verified', before, after}];
}

/** References that say what replaces what and were in no parent. */
export function newReplacements({parents, after}: DocumentVersions): readonly string[] {
  const known = new Set(parents.flatMap(({main}) => main?.replacements ?? []));
  return [...new Set(after.main?.replacements ?? [])].filter((raw) => !known.has(raw));
}
