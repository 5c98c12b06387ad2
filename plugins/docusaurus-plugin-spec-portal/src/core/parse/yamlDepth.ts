import {type CST, Parser} from 'yaml';
import {createLinePlaces, type LinePlace} from '../text/lineStarts.ts';

/** Lists and maps that may be open at once. People write three or four. */
export const DEEPEST_YAML = 64;

/**
 * Place (1-based, within the text) of the first value below `DEEPEST_YAML` others; null when there is none. The library turns its tokens into nodes by
 * recursion, and a stack that ends inside a regular expression ends the whole process, which nobody can catch. Its tokens
 * themselves are made without recursion, in linear time.
 */
export function tooDeepYaml(text: string): LinePlace | null {
  const pending = [...new Parser().parse(text)].map((token) => ({token, depth: 0}));
  const deep: number[] = [];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const depth = next.depth + 1;
    if (depth > DEEPEST_YAML + 1) deep.push(next.token.offset);
    else pending.push(...below(next.token).map((token) => ({token, depth})));
  }
  return deep.length === 0 ? null : createLinePlaces(text)(deep.reduce((a, b) => Math.min(a, b)));
}

function below(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? below(token.value) : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({key, value}) => [key ?? [], value ?? []].flat());
}
