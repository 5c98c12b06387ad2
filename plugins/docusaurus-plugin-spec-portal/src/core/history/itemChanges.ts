import type {ChangeKind} from '../../model/history.ts';
import type {ItemDifference} from './itemDifferences.ts';
import type {Statement} from './statements.ts';

/** A change of one statement, in words. */
export interface ItemChange {
  readonly kind: Extract<ChangeKind, 'requirement-added' | 'requirement-removed' | 'text' | 'question' | 'answer'>;
  /** The statement after the change, or the one that is gone. */
  readonly statement: Statement;
  readonly before: string | null;
  readonly after: string | null;
}

/** What readers are told of the differences in one document. */
export function itemChanges(differences: readonly ItemDifference[]): readonly ItemChange[] {
  const ofQuestions = differences.filter(({before, after}) => (after ?? before)?.kind === 'clarification');
  return [
    ...differences.filter((each) => !ofQuestions.includes(each)).flatMap(requirementChange),
    ...questionChanges(ofQuestions),
  ];
}

function requirementChange({kind, before, after}: ItemDifference): readonly ItemChange[] {
  if (kind === 'same') return [];
  if (kind === 'added') return [{kind: 'requirement-added', statement: after, before: null, after: after.text}];
  if (kind === 'removed') return [{kind: 'requirement-removed', statement: before, before: before.text, after: null}];
  return [{kind: 'text', statement: after, before: before.text, after: after.text}];
}

/**
 * An answer may take the place of its question (`[CLARIFIED: a week]`). One question gone and one answer come belong
 * together; with more of them nobody can tell which to which.
 */
function questionChanges(differences: readonly ItemDifference[]): readonly ItemChange[] {
  const gone = differences.flatMap(({kind, before}) => (kind === 'removed' && before.state === 'open' ? [before] : []));
  const come = differences.filter(({kind, after}) => kind === 'added' && after.state !== 'open');
  const [question] = gone;
  const isPair = gone.length === 1 && come.length === 1;
  const told = differences.flatMap(({kind, before, after}): readonly ItemChange[] => {
    if (kind === 'same' || after === null) return [];
    if (after.state === 'open')
      return before?.state === 'open' ? [] : [{kind: 'question', statement: after, before: null, after: after.text}];
    const asked = before?.text ?? (isPair ? question?.text : undefined) ?? null;
    return [{kind: 'answer', statement: after, before: asked, after: after.answer ?? after.text}];
  });
  const withdrawn = come.length > 0 ? [] : gone;
  return [
    ...told,
    ...withdrawn.map((statement): ItemChange => ({kind: 'question', statement, before: statement.text, after: null})),
  ];
}
