/** What follows from one object, made when it is first asked for and kept as long as the object lives. The object never changes. */
export function onceOf<Source extends object, Value>(make: (source: Source) => Value): (source: Source) => Value {
  const made = new WeakMap<Source, Value>();
  return (source) => {
    const known = made.get(source);
    if (known !== undefined || made.has(source)) return known as Value;
    const value = make(source);
    made.set(source, value);
    return value;
  };
}
