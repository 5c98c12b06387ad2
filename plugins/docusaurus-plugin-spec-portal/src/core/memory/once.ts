/**
 * Makes a value when it is first asked for, and keeps it. An answer that a memory remembers asks for one only through
 * `memory.read`: what was made for somebody else is not noted a second time.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | null = null;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}
