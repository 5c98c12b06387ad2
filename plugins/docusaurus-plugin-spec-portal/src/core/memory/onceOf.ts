/** What follows from one object, made when it is first asked for and kept as long as the object lives. The object never changes. */
export function onceOf<Source extends object, Value>(make: (source: Source) => Value): (source: Source) => Value {
  const made = new WeakMap<Source, {readonly value: Value}>();
  return (source) => {
    let known = made.get(source);
    if (known === undefined) {
      known = {value: make(source)};
      made.set(source, known);
    }
    return known.value;
  };
}
