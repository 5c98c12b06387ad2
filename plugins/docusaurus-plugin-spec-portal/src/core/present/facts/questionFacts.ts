import type {Facts} from '../../filter/applyFilter.ts';
import type {ClarificationView} from '../pageParts.ts';

/** What a question can be asked for. */
export function questionFacts(question: ClarificationView): Facts {
  const {text, answer, artifact, of, section, state, asked, answered, owners} = question;
  return {
    // The day a question is about: of its answer, else of the question itself, so that `older=30d` finds what waits.
    date: answered !== null ? [answered] : asked !== null ? [asked.date] : [],
    created: asked === null ? [] : [asked.date],
    owner: owners,
    path: [question.place.path],
    title: answer === null ? [text] : [text, answer],
    spec: [artifact.key, artifact.title],
    section: [section],
    requirement: of === null ? [] : [of],
    state: [state === 'open' ? 'open' : 'answered'],
  };
}
