const MARKS_BEFORE = /^[^\p{L}\p{N}[<{(`'"#]+/u;
const NUMBER_BEFORE = /^(?:\d+(?:\.\d+)*[.)]?|[A-Z][.)])\s+(?=\S)/;
const REMARK_AFTER = /\s*\([^()]*\)\s*$/;
const MARKS_AFTER = /[^\p{L}\p{N})\]}>?!%"'`…]+$/u;

/**
 * What a heading is called, for rules that know sections by their name: `## 13. Open Questions`, `## 🤔 Open Questions`
 * and `## Open Questions (for review)` are one section. What is shown stays as written.
 */
export function sectionName(title: string): string {
  const bare = title
    .replace(MARKS_BEFORE, '')
    .replace(NUMBER_BEFORE, '')
    .replace(MARKS_BEFORE, '')
    .replace(MARKS_AFTER, '')
    .replace(REMARK_AFTER, '')
    .replace(MARKS_AFTER, '');
  return bare === '' ? title : bare;
}
