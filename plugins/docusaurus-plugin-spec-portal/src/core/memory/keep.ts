import {joined} from '../../model/parts.ts';
import type {Memory} from './memory.ts';

/** A value of this look: the object it was in the last one, when it holds the same data. */
export function keep<Value>(memory: Memory, name: string, value: Value): Value {
  return memory.read(name, (_all: 'all') => value)('all');
}

/** The same for a list that is made of others, which stay its parts: while each is the object it was, nobody goes through what is in them. */
export function keepAll<Part>(memory: Memory, name: string, parts: readonly (readonly Part[])[]): readonly Part[] {
  const kept = memory.read(`parts of ${name}`, (_all: 'all') => parts);
  return memory.remember(name, (_all: 'all') => joined(kept('all')))('all');
}
