/** Whether two lists hold the same objects in the same order. What is in them is not looked at. */
export function areSameObjects(before: readonly object[], now: readonly object[]): boolean {
  return before.length === now.length && before.every((each, at) => each === now[at]);
}
