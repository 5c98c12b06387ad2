import type {Memory} from './memory.ts';

/** A value of this look: the object it was in the last one, when it holds the same data. */
export function keep<Value>(memory: Memory, name: string, value: Value): Value {
  return memory.read(name, (_all: 'all') => value)('all');
}
