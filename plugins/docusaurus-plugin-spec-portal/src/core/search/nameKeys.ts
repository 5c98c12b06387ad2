import {FAMILY_OF_KIND, type IdKey, idKey, plainName} from './idKey.ts';

/*
 * Names as an engine that knows no ids can compare them: each has one form for all its spellings, made here for what is
 * indexed and for what is asked.
 */

/** The forms a document answers to. */
export function documentNames(kind: string, names: readonly string[]): readonly string[] {
  const forms = names.flatMap((name) => [plainName(name), idText(name)]);
  const family = kind === 'spec' || kind === 'decision' || kind === 'runbook' ? FAMILY_OF_KIND[kind] : null;
  const numbers = names.flatMap((name) => (/^\d{1,5}(?=\D|$)/.test(name) ? [Number.parseInt(name, 10)] : []));
  return distinct([...forms, ...(family === null ? [] : numbers.map((number) => idText(`${family}-${number}`)))]);
}

/** The forms an item answers to: its own id, and that with each name of its document. */
export function itemNames(ids: readonly string[], document: readonly string[]): readonly string[] {
  const own = ids.map(idText);
  return distinct([...own, ...document.flatMap((name) => own.map((id) => `${name}/${id}`))]);
}

/**
 * The forms a text may mean as a whole: `FR 005` an id, `SPEC-12 FR-5` and `012/fr-005` an id with its document, anything
 * else a name. Empty for a text that holds more than that.
 */
export function askedNames(text: string): readonly string[] {
  const tokens = joined(text.split(/[\s/#,:]+/).filter((token) => token !== ''));
  const whole = plainName(text);
  if (tokens.length === 1) {
    const [token = ''] = tokens;
    const numbered = /^\d{1,5}$/.test(token) ? Object.values(FAMILY_OF_KIND) : [];
    return distinct([whole, idText(token), ...numbered.map((family) => idText(`${family}-${Number(token)}`))]);
  }
  const [document = '', item = ''] = tokens;
  if (tokens.length > 2 || !/\d/.test(item)) return whole === '' ? [] : [whole];
  const owner = /^\d{1,5}$/.test(document)
    ? [idText(`SPEC-${Number(document)}`)]
    : [idText(document), plainName(document)];
  return distinct([whole, ...owner.map((name) => `${name}/${idText(item)}`)]);
}

/** The text is an id, with or without its document, and nothing beside it. */
export function readsAsId(text: string): boolean {
  const tokens = joined(text.split(/[\s/#,:]+/).filter((token) => token !== ''));
  const [first = '', second = first] = tokens;
  return (
    tokens.length > 0 &&
    tokens.length < 3 &&
    /^\p{L}[\p{L}\p{N}_.-]*\d\p{L}?$/u.test(second) &&
    /\d|^[\p{L}-]+$/u.test(first)
  );
}

/** `FR`, `005` become `FR-005`. */
function joined(tokens: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const token of tokens) {
    const last = all.at(-1) ?? '';
    const isNumber = /^\d[\d.]*\p{L}?$/u.test(token) && /^\p{L}{1,12}[-_.]?$/u.test(last);
    if (isNumber) all[all.length - 1] = `${last.replace(/[-_.]$/, '')}-${token}`;
    else all.push(token);
  }
  return all;
}

function idText(id: string): string {
  const {head, number}: IdKey = idKey(id.replaceAll('_', '-'));
  return number < 0 ? head.toLowerCase() : `${head}${number}`.toLowerCase();
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
