/** Marks the element that the address names. `:target` does not follow navigations within a site. */
const MARK = 'data-spec-target';

/** @param hash Of the address, with its `#`; empty for none. */
export function markTarget(hash: string): Element | null {
  const target = hash.length > 1 ? document.getElementById(decodeHash(hash)) : null;
  for (const marked of document.querySelectorAll(`[${MARK}]`)) if (marked !== target) marked.removeAttribute(MARK);
  target?.setAttribute(MARK, '');
  return target;
}

/** A hand-written address may hold a stray `%`. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
