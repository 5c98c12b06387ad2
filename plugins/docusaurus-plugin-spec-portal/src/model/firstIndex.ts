/**
 * Index of the first element of which `holds` is true, found by halves; their number when it holds of none. The elements are
 * sorted by it: once it holds, it holds of all that follow.
 */
export function firstIndex<Element>(elements: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(elements[middle] as Element)) high = middle;
    else low = middle + 1;
  }
  return low;
}
