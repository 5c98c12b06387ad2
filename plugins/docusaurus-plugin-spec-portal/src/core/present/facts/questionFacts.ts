import type {Facts} from '../../filter/applyFilter.ts';
import type {ClarificationView} from '../pageParts.ts';

/** What a question can be asked for. */
export function questionFacts({text, answer, artifact, of, section, state}: ClarificationView): Facts {
  return {
    title: answer === null ? [text] : [text, answer],
    spec: [artifact.key, artifact.title],
    section: [section],
    requirement: of === null ? [] : [of],
    state: [state === 'open' ? 'open' : 'answered'],
  };
}
