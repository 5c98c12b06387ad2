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

/** Questions that vanish while answers come may have been answered by them: only then nothing is called withdrawn. */
function questionChanges(differences: readonly ItemDifference[]): readonly ItemChange[] {
  const hasAnswers = differences.some(({kind, after}) => kind === 'added' && after.state !== 'open');
  return differences.flatMap(({kind, before, after}): readonly ItemChange[] => {
    if (kind === 'same') return [];
    if (after === null)
      return before.state !== 'open' || hasAnswers
        ? []
        : [{kind: 'question', statement: before, before: before.text, after: null}];
    if (after.state === 'open')
      return before?.state === 'open' ? [] : [{kind: 'question', statement: after, before: null, after: after.text}];
    return before?.state === 'answered' && after.state === 'answered' && before.answer === after.answer
      ? []
      : [{kind: 'answer', statement: after, before: before?.text ?? null, after: after.answer ?? after.text}];
  });
}
