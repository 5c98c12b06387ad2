/**
 * Makes a value when it is first asked for, and keeps it, or why it cannot be made. An answer that a memory remembers asks
 * for one only through `memory.read`: what was made for somebody else is not noted a second time.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | {readonly error: unknown} | null = null;
  return () => {
    made ??= attempt(make);
    if ('error' in made) throw made.error;
    return made.value;
  };
}

function attempt<Value>(make: () => Value): {readonly value: Value} | {readonly error: unknown} {
  try {
    return {value: make()};
  } catch (error) {
    return {error};
  }
}
