import {decoded} from '../../model/decoded.ts';

/** Marks the element that the address names. `:target` does not follow navigations within a site. */
const MARK = 'data-spec-target';

/** @param hash Of the address, with its `#`; empty for none. */
export function markTarget(hash: string): Element | null {
  const target = hash.length > 1 ? document.getElementById(decoded(hash.slice(1))) : null;
  for (const marked of document.querySelectorAll(`[${MARK}]`)) if (marked !== target) marked.removeAttribute(MARK);
  target?.setAttribute(MARK, '');
  return target;
}
