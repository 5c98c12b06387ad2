import {comparable, filterKey} from '../../core/filter/filter.ts';
import {tokensOf} from '../../core/filter/tokens.ts';

/** Another query with one value on or off. Other keys of the address stay as they are. */
export function toggledValue(params: URLSearchParams, key: string, value: string): URLSearchParams {
  const next = withoutValue(params, key, value, false);
  if (next.toString() === params.toString()) next.append(key, value);
  return next;
}

/** Takes a value away wherever it was written: in its own key, in a list with commas, or in the text of `q`. */
export function withoutValue(params: URLSearchParams, key: string, value: string, isNegated: boolean): URLSearchParams {
  const isIt = (written: string): boolean =>
    written.trim().startsWith('!') === isNegated && comparable(written.replace(/^\s*!/, '')) === comparable(value);
  const next = new URLSearchParams();
  for (const [name, written] of params) {
    if (name === 'q') {
      const text = textWithout(written, key, isIt);
      if (text !== '') next.append(name, text);
    } else if (filterKey(name) === key) {
      const kept = written.split(',').filter((each) => each !== '' && !isIt(each));
      if (kept.length > 0) next.append(name, kept.join(','));
    } else next.append(name, written);
  }
  return next;
}

function textWithout(text: string, key: string, isIt: (value: string) => boolean): string {
  const tokens = tokensOf(text);
  const kept = tokens.flatMap((token) => {
    if (token.key === null || filterKey(token.key) !== key) return [token];
    const values = token.value.split(',').filter((each) => !isIt(each));
    return values.length > 0 ? [{...token, value: values.join(',')}] : [];
  });
  // What nobody asked to change keeps its letters.
  if (kept.length === tokens.length && kept.every((token, index) => token.value === tokens[index]?.value)) return text;
  return kept.map(({key: name, value}) => (name === null ? quoted(value) : `${name}:${quoted(value)}`)).join(' ');
}

function quoted(value: string): string {
  return /[\s:]/.test(value) ? `"${value}"` : value;
}

/** One value for a key, or none for the empty text. */
export function withValue(params: URLSearchParams, key: string, value: string): URLSearchParams {
  const next = withoutKeys(params, (name) => name === key);
  if (value !== '') next.set(key, value);
  return next;
}

export function withoutKeys(params: URLSearchParams, isGone: (name: string) => boolean): URLSearchParams {
  return new URLSearchParams([...params].filter(([name]) => !isGone(name)));
}
