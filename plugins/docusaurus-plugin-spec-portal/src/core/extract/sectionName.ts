const MARKS_BEFORE = /^[^\p{L}\p{N}[<{(`'"#]+/u;
const NUMBER_BEFORE = /^(?:\d+(?:\.\d+)*[.)]?|[A-Z][.)])\s+(?=\S)/;
const REMARK_AFTER = /\([^()]*\)$/;
const UP_TO_MARKS_AFTER = /^.*[\p{L}\p{N})\]}>?!%"'`…]/su;

/**
 * What a heading is called, for rules that know sections by their name: `## 13. Open Questions`, `## 🤔 Open Questions`
 * and `## Open Questions (for review)` are one section. What is shown stays as written.
 */
export function sectionName(title: string): string {
  const start = title.replace(MARKS_BEFORE, '').replace(NUMBER_BEFORE, '').replace(MARKS_BEFORE, '');
  const bare = withoutMarksAfter(withoutMarksAfter(start).replace(REMARK_AFTER, ''));
  return bare === '' ? title : bare;
}

function withoutMarksAfter(text: string): string {
  return UP_TO_MARKS_AFTER.exec(text)?.[0] ?? '';
}
