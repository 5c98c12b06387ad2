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
    ['number before the title', '## 13. Open Questions\n\n- Who pays?', ['open Who pays?']],
    ['sign before the title', '## 🤔 Open Questions\n\n- Who pays?', ['open Who pays?']],
    ['remark after the title', '## Open Questions (for review)\n\n- Who pays?', ['open Who pays?']],
    ['bold line as title', '**Open Questions:**\n\n- Who pays?', ['open Who pays?']],
    ['group below the title', '## Open Questions\n\n**For the team:**\n\n- Who pays?\n- Thanks.', ['open Who pays?']],
    ['among assumptions', '## Assumptions & Open Questions\n\n- Disks fail.\n- Who pays?', ['open Who pays?']],
    ['answer behind an arrow', '## Open Questions\n\n- TTL? → 5 min', ['answered TTL? → 5 min']],
    ['nothing behind the arrow yet', '## Open Questions\n\n- TTL? → TBD', ['open TTL? → TBD']],
    ['yes', '## Open Questions\n\n- Cache it?\n  - Yes, a week', ['answered Cache it? Yes, a week']],
    ['yes in a row', '## Open Questions\n\n- Cache it? No - too small', ['answered Cache it? No - too small']],
    [
      'a word that only begins like no',
      '## Open Questions\n\n- Limits?\n  - No hard ones',
      ['open Limits? No hard ones'],
    ],
    [
      'advice is no answer',
      '## Open Questions\n\n- TTL?\n  - Recommendation: a week',
      ['open TTL? Recommendation: a week'],
    ],
    ['marked as resolved', '## Open Questions\n\n1. **TTL?** - RESOLVED', ['answered TTL? - RESOLVED']],
    ['still to be decided', '## Open Questions\n\n- TTL? Decision: TBD', ['open TTL? Decision: TBD']],
    [
      'options below a question',
      '## Open Question\n\n**TTL**: Should it be:\n\n- (a) a day\n- (b) a week',
      ['open TTL: Should it be:'],
    ],
    [
      'options and the decision',
      '## Open Question\n\nShould it be:\n- (a) a day\n- (b) a week\n\n**First decision:** a day',
      ['answered Should it be: → a day'],
    ],
    ['a heading per question', '## Open Questions\n\n### Who pays?\n\nNobody knows.', ['open Who pays?']],
    [
      'a heading per question, answered',
      '## Open Questions\n\n### Who pays?\n\n**Answer**: The team.',
      ['answered Who pays? → The team.'],
    ],
    [
      'a table',
      '## Open Questions\n\n| # | Question | Status | Decision |\n|---|---|---|---|\n| 1 | Who pays? | Open | TBD |\n| 2 | When? | Resolved | Monday |',
      ['open Who pays?', 'answered When? → Monday'],
    ],
    ['paragraphs', '## Questions\n\n**Q: Why?**\n\n**A:** because', ['answered Why? → because']],
    ['lines of one paragraph', '## Questions\n\n**Q: Why?**\n**A (later):** because', ['answered Why? → because']],
    ['neighbours in a list', '### Session 2025-10-01\n\n- Q: Why?\n- A: because', ['answered Why? → because']],
    ['asked in a session, not yet answered', '### Session 2025-10-01\n\n- Q: Why?', ['open Why?']],
    [
      'log: decision',
      '## CL-4 — 2026-01-31 — Which one?\n\n**Decision**: the small one',
      ['answered CL-4 Which one? → the small one'],
    ],
    [
      'log: options, decision, rationale',
      '## CL-4 — 2026-01-31 — Which one?\n\n| Option | Cost |\n|---|---|\n| A | low |\n\n**Decision**: A\n\n**Rationale**: cheap',
      ['answered CL-4 Which one? → A'],
    ],
    [
      'log: decision below its word',
      '## CL-4: Which one?\n\n**Decision**:\n\nThe small one.',
      ['answered CL-4 Which one? → The small one.'],
    ],
    [
      'log: decision as heading',
      '## CL-4: Which one?\n\n### Decision\n\nThe small one.',
      ['answered CL-4 Which one? → The small one.'],
    ],
    ['log: not yet', '## CL-4: Which one?\n\n**Decision**: TBD', ['open CL-4 Which one?']],
    ['log: no decision', '## CL-4 — Which one?\n\nText.', ['open CL-4 Which one?']],
    [
      'log: superseded',
      '## CL-2 — Which one?\n\n**Decision**: A\n\n## CL-4 — Which one now? (supersedes CL-2)\n\n**Decision**: B',
      ['superseded CL-2 Which one? → A', 'answered CL-4 Which one now? → B'],
    ],
    [
      'log: superseded in part stays answered',
      '## CL-2 — Which one?\n\n**Decision**: A\n\n## CL-4 — And now?\n\n**Supersedes**: CL-2 in part\n\n**Decision**: B',
      ['answered CL-2 Which one? → A', 'answered CL-4 And now? → B'],
    ],
    [
      'heading of research',
      '### Q1: Which one?\n\n**Finding**: the small one',
      ['answered Q1 Which one? → the small one'],
    ],
    [
      'a status among the evidence',
      '### Q1: Which one?\n\n**Finding**: the small one\n\n- Status: Open',
      ['answered Q1 Which one? → the small one'],
    ],
    [
      'a heading that repeats a question',
      '- **Q1** — Which one? → the small one\n\n## Q1: The small one\n\nText.',
      ['answered Q1 Which one? → the small one'],
    ],
    [
      'a heading that answers a question of a list',
      '- **OQ-1**: Which one?\n\n## OQ-1: Which one?\n\n**Decision**: the small one',
      ['answered OQ-1 Which one? → the small one'],
    ],
    ['numbered, checked', '- [x] **OQ-1**: Which one?', ['answered OQ-1 Which one?']],
    ['numbered, struck', '- ~~**OQ-1**: Which one?~~', ['answered OQ-1 Which one?']],
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
    ['settled', '## Open Questions\n\nNone. Settled:\n\n- Both in scope'],
    ['all resolved', '## Open Questions\n\nAll questions were resolved:\n\n- Both in scope'],
    ['a remaining question in the title', '## Remaining question: the shape\n\n- Option A: small\n- Option B: large'],
    ['parts of an answer', '## Notes\n\n**Q: Why?**\n\n**A:** because\n\n- of this'],
    ['questions of readers', '## FAQ\n\n- Q: Why? A: because'],
    ['a quarter', '## Q1 2026\n\nShip it.'],
    ['a quarter in a list', '## Roadmap\n\n- **Q1**: ship it'],
    ['a bold word', '**Question:**\n\n- a\n- b'],
    ['assumptions', '## Assumptions & Open Questions\n\n- Disks fail.'],
    ['settled ones', '## Open Questions\n\n**Resolved:**\n\n- Who pays?'],
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
