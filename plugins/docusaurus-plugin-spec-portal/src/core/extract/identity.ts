import type {Field} from '../../model/field.ts';
import {pathName, pathNumber} from '../text/artifactPath.ts';
import {isArtifactFamily, PLACEHOLDER_ID, parseId} from '../text/ids.ts';
import {fieldNamed} from './fields.ts';
import {isNothing} from './fieldValues.ts';
import type {FileContext} from './fileContext.ts';
import type {Section} from './sections.ts';

export interface Identity {
  readonly writtenId: string | null;
  /** Display title, without record prefix. */
  readonly title: string;
}

const ID_KEYS = ['id', 'spec id', 'runbook id', 'adr id', 'feature id', 'spec number'];

/** What a file calls itself: its heading, else the front matter's title, else its name. A name that any file could bear is none. */
export function extractIdentity(context: FileContext, fields: readonly Field[]): Identity {
  const {path, artifactPath} = context.file.source;
  const heading = titleOf(context.sections, path) ?? '';
  const written = [
    heading,
    fields.find(({key, carrier}) => carrier === 'front-matter' && key === 'title')?.value ?? '',
  ];
  const named = written.map((full) => ({full, ...splitTitle(full)}));
  const best = named.find(({title}) => title !== '' && !GENERIC_TITLE.test(title));
  const id = idFromFields(fields) ?? named[0]?.id ?? null;
  // A companion is told from its siblings by the very word that says nothing about an artifact: `Design`.
  if (path !== artifactPath && !best && heading !== '') return {writtenId: id, title: named[0]?.title || heading};
  const fallback = titleFromPath(path);
  // `# Specs` in `index.md`: the file's name says no more than the heading.
  const title = best
    ? withoutNumber(best.title, pathNumber(path))
    : heading !== '' && (named[0]?.title === '' || GENERIC_NAME.test(fallback))
      ? heading
      : fallback;
  return {writtenId: id, title: path === artifactPath ? title.replace(KIND_SUFFIX, '') : title};
}

/** A first heading below level one is a title when no second one stands beside it, or when it says what the path says. */
function titleOf(sections: readonly Section[], path: string): string | null {
  const headings = sections.filter(({heading}) => heading !== null);
  const [first] = headings;
  if (!first) return null;
  const isAlone = headings.filter(({depth}) => depth <= first.depth).length === 1;
  const isRecord = splitTitle(first.title).title !== first.title;
  return first.depth === 1 || isAlone || isRecord || sharesWord(first.title, pathName(path)) ? first.title : null;
}

function sharesWord(title: string, name: string): boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const known = new Set(wordsOf(name));
  return wordsOf(title).some((word) => known.has(word));
}

function idFromFields(fields: readonly Field[]): string | null {
  const value = fieldNamed(fields, ID_KEYS)?.value.trim();
  if (!value || isNothing(value) || PLACEHOLDER_ID.test(value) || !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value))
    return null;
  return value;
}

/** Headings that name a part of every document, not this one. */
const GENERIC_TITLE =
  /^(?:why|what(?: changes)?|purpose|overview|context(?: and problem statement)?|summary|status|introduction|prd|product requirements(?: document)?|specs?|specification|requirements?(?: document)?|(?:technical )?design(?: document)?|implementation plan|proposal|(?:added|modified|removed|renamed) requirements)$/i;

const GENERIC_NAME = /^(?:index|readme|specs?|prd|proposal|design|plan|tasks|requirements)$/i;

const KIND_PREFIX =
  /^(?:feature specification|feature spec|feature|specification|spec|design spec|implementation plan|implementation tasks|tasks|plan|runbook|playbook|architecture decision record|decision record|decision|adr|prd|rfc)\s*(?::|—|–|-(?=\s))\s*/i;
const NUMBERED_KIND_PREFIX = /^(?:spec|specification|feature)\s+#?\d{1,5}\s*(?::|—|–|-(?=\s))\s*/i;
const KIND_SUFFIX =
  /(?<!\s)\s+[-–—]\s+(?:requirements?(?: document)?|design(?: document)?|tasks|specification|spec|implementation plan|plan)$/i;
const ID_PREFIX = /^\[?([A-Z]{2,10}[- ]?\d{1,5}[a-z]?)\]?\s*(?::|—|–|-(?=\s)|\.|\s(?=\S))\s*/;
const NUMBER_PREFIX = /^(?:#?\d{1,5})(?:\.|:|\)|\s[-–—])\s+/;

/** `ADR-0010: Use Postgres` is the id `ADR-0010` and the title `Use Postgres`; `12. Use Postgres` has no id. */
export function splitTitle(full: string): {id: string | null; title: string} {
  const withoutKind = full.replace(KIND_PREFIX, '').replace(NUMBERED_KIND_PREFIX, '');
  const match = ID_PREFIX.exec(withoutKind);
  const id = match?.[1] ? parseId(match[1].replace(' ', '-')) : null;
  if (match?.[1] && id && isArtifactFamily(id.family)) {
    return {id: match[1].replace(' ', '-'), title: withoutKind.slice(match[0].length).trim()};
  }
  return {id: null, title: withoutKind.replace(NUMBER_PREFIX, '').trim()};
}

/** `23 Logging` in `023-logging.md`, and the `n. Logging` of an author who left the template's letter. */
function withoutNumber(title: string, number: string | null): string {
  const [, mark = '', rest = ''] = /^(\d{1,5}|[nN](?=[.)]))[.)]?\s+(\S.*)$/s.exec(title) ?? [];
  return rest !== '' && (/^n$/i.test(mark) || (number !== null && Number(mark) === Number(number))) ? rest : title;
}

function titleFromPath(path: string): string {
  const name = pathName(path);
  const words = name
    .replace(/^(?:\d{4}-\d{2}-\d{2}|\d+)[-_.]/, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1) || name;
}
