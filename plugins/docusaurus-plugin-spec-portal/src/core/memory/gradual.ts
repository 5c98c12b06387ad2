/** A value that takes long to make: whoever needs it has it made at once, whoever has time makes it step by step. */
export interface Gradual<Value> {
  /** @throws what its making throws, each time. */
  (): Value;
  /** Makes a little more of it. @returns whether something is left; of a making that failed nothing is. */
  readonly step: () => boolean;
}

/** @param begin begins work that rests after each step; what it returns is kept. */
export function gradual<Value>(begin: () => Iterator<unknown, Value>): Gradual<Value> {
  let work: Iterator<unknown, Value> | null = null;
  let made: {readonly value: Value} | {readonly error: unknown} | null = null;
  const advance = (): typeof made => {
    if (made) return made;
    try {
      work ??= begin();
      const {done, value} = work.next();
      if (done) made = {value};
    } catch (error) {
      made = {error};
    }
    return made;
  };
  const value = (): Value => {
    let end = advance();
    while (!end) end = advance();
    if ('error' in end) throw end.error;
    return end.value;
  };
  return Object.assign(value, {step: () => advance() === null});
}
