const PART = String.raw`(?:[a-z][a-z]{0,11}[\s._-]*\d+[a-z]?|\d+)`;
const ID = new RegExp(`^${PART}(?:[\\s/#:,]+${PART})*$`, 'i');

/**
 * One spelling for an id: `fr5`, `FR 005` and `fr-05` are all `FR-5`; `SPEC-12 FR-5` is `SPEC-12/FR-5`.
 * @returns null when the text is no id from beginning to end.
 */
export function normalizeId(text: string): string | null {
  const plain = text.trim();
  if (!ID.test(plain)) return null;
  const parts = [...plain.matchAll(new RegExp(PART, 'gi'))].map(([part]) => normalizePart(part));
  return parts.join('/');
}

function normalizePart(part: string): string {
  const [, letters = '', digits = '', tail = ''] = /^([a-z]*)[\s._-]*0*(\d+)([a-z]?)$/i.exec(part) ?? [];
  return `${letters.toUpperCase()}${letters === '' ? '' : '-'}${digits}${tail.toUpperCase()}`;
}

/** The names an id answers to: itself, and each shorter one that leaves out the artifact or the letters of it. */
export function idForms(id: string): readonly string[] {
  const parts = id.split('/').map((part) => normalizeId(part) ?? part.toUpperCase());
  const last = parts.at(-1) ?? '';
  const [first = ''] = parts;
  const number = first.replace(/^[A-Z]+-(?=\d)/, '');
  return parts.length === 1 ? [last] : [parts.join('/'), [number, ...parts.slice(1)].join('/'), last];
}
