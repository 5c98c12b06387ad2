import {describe, expect, test} from 'vitest';
import {read} from '../../support/read.ts';

function questionsIn(markdown: string): readonly string[] {
  return read(`# T\n\n${markdown}`)
    .items.filter(({kind}) => kind === 'clarification')
    .map(({state, text, answer, of, localId}) =>
      [state, localId, text, answer && `→ ${answer}`, of && `of ${of}`].filter(Boolean).join(' '),
    );
}

describe('clarifications', () => {
  test.each([
    ['marker', '[NEEDS CLARIFICATION: how long?]', ['open how long?']],
    ['marker in a requirement', '- **FR-001**: Keep it [NEEDS CLARIFICATION: how long?]', ['open how long? of fr-001']],
    [
      'marker over two lines',
      '- **FR-001**: Keep it [NEEDS CLARIFICATION: how\n  long?]',
      ['open how long? of fr-001'],
    ],
    ['brackets inside', '[NEEDS CLARIFICATION: days [or weeks]?]', ['open days [or weeks]?']],
    ['two in one line', 'a [NEEDS CLARIFICATION: b?] c [NEEDS CLARIFICATION: d?]', ['open b?', 'open d?']],
    ['long dash', '[NEEDS CLARIFICATION — how long?]', ['open how long?']],
    ['bare marker in a requirement', '- **FR-001**: Keep it [NEEDS CLARIFICATION]', ['open Keep it of fr-001']],
    ['bare marker under Clarifications', '## Clarifications\n\n- How long? [NEEDS CLARIFICATION]', ['open How long?']],
    ['answered', '## Clarifications\n\n- How long? [CLARIFIED: a week]', ['answered How long? → a week']],
    ['answered in a requirement', '- **FR-001**: Keep it [CLARIFIED: a week]', ['answered Keep it → a week of fr-001']],
    [
      'marker in a table',
      '| ID | Text |\n|---|---|\n| FR-001 | Keep it [NEEDS CLARIFICATION: how long?] |',
      ['open how long? of fr-001'],
    ],
    ['session', '### Session 2025-10-01\n\n- Q: How long? → A: A week', ['answered How long? → A week']],
    ['session, typed arrow', '- Q: How long? -> A: A week', ['answered How long? → A week']],
    ['session, two lines', '- Q: How long?\n  A: A week', ['answered How long? → A week']],
    ['session, bold', '- **Q**: How long? → **A**: A week', ['answered How long? → A week']],
    ['to do', 'TODO(RETENTION): how long?', ['open TODO(RETENTION): how long?']],
    [
      'to do in a requirement',
      '- **FR-001**: Keep it TODO(RETENTION): how long?',
      ['open TODO(RETENTION): how long? of fr-001'],
    ],
    ['open question', '## Open Questions\n\n- How long?', ['open How long?']],
    ['open questions as numbers', '## Open Questions\n\n1. How long?\n2. Who?', ['open How long?', 'open Who?']],
    ['checked question', '## Open Questions\n\n- [x] How long? A week.', ['answered How long? A week.']],
    ['struck question', '## Open Questions\n\n- ~~How long?~~ a week', ['answered How long? a week']],
    ['resolved question', '## Open Questions\n\n- How long? Resolved: a week', ['answered How long? Resolved: a week']],
    ['numbered question', '## Open Questions\n\n- **OQ-1**: How long?', ['open OQ-1 How long?']],
    ['questions in German', '## Offene Fragen\n\n- Wie lange?', ['open Wie lange?']],
    [
      'marker in an open question counts once',
      '## Open Questions\n\n- [NEEDS CLARIFICATION: how long?]',
      ['open how long?'],
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(questionsIn(markdown)).toEqual(expected);
  });

  test.each([
    ['a mention in a checklist', '## Checklist\n\n- [ ] No [NEEDS CLARIFICATION] markers remain'],
    ['a mention in a done checklist', '- [x] No [NEEDS CLARIFICATION] markers remain'],
    ['a mention with colon in a checklist', '## Checklist\n\n- [ ] Every [NEEDS CLARIFICATION: question] is answered'],
    ['a mention in prose', 'Replace every [NEEDS CLARIFICATION] before review.'],
    ['in a code span', 'Write `[NEEDS CLARIFICATION: question]` there.'],
    ['in a fence', '```\n[NEEDS CLARIFICATION: how long?]\n```'],
    ['in a comment', '<!-- [NEEDS CLARIFICATION: how long?] -->'],
    ['dots only', '[NEEDS CLARIFICATION: ...]'],
    ['nothing after the colon', '[NEEDS CLARIFICATION: ]'],
    ['lower case', '[needs clarification: how long?]'],
    ['a plain to do', 'TODO: write this'],
    ['to do in a code span', '`TODO(NAME): write this`'],
    ['to do in a fence', '```\n// TODO(ann): write this\n```'],
    ['nothing open', '## Open Questions\n\n- None'],
    ['nothing open in a sentence', '## Open Questions\n\nNone at this time.'],
    ['frequent questions', '## Frequently Asked Questions\n\n- How long?'],
    ['a bullet with Q', '- Quality: good'],
  ])('no question: %s', (_name, markdown) => {
    expect(questionsIn(markdown)).toEqual([]);
  });

  test('a marker stands at its own place', () => {
    const [question] = read('# T\n\n- **FR-001**: Keep\n  it [NEEDS CLARIFICATION: how long?]').items.filter(
      ({kind}) => kind === 'clarification',
    );
    expect(question && `${question.position.line}:${question.position.column}`).toBe('4:6');
  });
});
