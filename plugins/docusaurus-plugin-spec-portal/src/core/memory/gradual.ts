/** A value that takes long to make: whoever needs it has it made at once, whoever has time makes it step by step. */
export interface Gradual<Value> {
  /** @throws what its making throws, each time. */
  (): Value;
  /** Makes a little more of it. @returns whether something is left; of a making that failed nothing is. */
  readonly step: () => boolean;
}

/** Work that rests after each step. */
export type Steps<Value> = Generator<undefined, Value>;

/** Makes one value of each, in a step of its own. */
export function* each<Part, Value>(parts: Iterable<Part>, make: (part: Part) => Value): Steps<readonly Value[]> {
  const made: Value[] = [];
  for (const part of parts) {
    made.push(make(part));
    yield;
  }
  return made;
}

/** What follows from one object, made in steps when it is first asked for and kept as long as the object lives. The object never changes. */
export function stepsOnceOf<Source extends object, Value>(
  make: (source: Source) => Steps<Value>,
): (source: Source) => Steps<Value> {
  const made = new WeakMap<Source, {readonly value: Value}>();
  return function* (source) {
    const known = made.get(source);
    if (known) return known.value;
    const value = yield* make(source);
    made.set(source, {value});
    return value;
  };
}

/** @param begin begins the work; what it returns is kept. */
export function gradual<Value>(begin: () => Steps<Value>): Gradual<Value> {
  let work: Steps<Value> | null = null;
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
