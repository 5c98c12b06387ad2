import type {Field} from '../../model/field.ts';
import {isArtifactFamily, parseId, PLACEHOLDER_ID} from '../text/ids.ts';
import {fieldNamed} from './fields.ts';
import type {FileContext} from './fileContext.ts';

export interface Identity {
  readonly writtenId: string | null;
  /** Display title, without record prefix. */
  readonly title: string;
}

const ID_KEYS = ['id', 'spec id', 'runbook id', 'adr id', 'feature id', 'spec number'];

/** What a file calls itself: its heading, else the front matter's title, else its name. */
export function extractIdentity(context: FileContext, fields: readonly Field[]): Identity {
  const heading = context.sections.find(({heading: node}) => node !== null);
  const isTitle = heading && (heading.depth === 1 || heading === context.sections.find(({blocks, heading: node}) => node !== null || blocks.some(({type}) => type === 'paragraph')));
  const frontMatterTitle = fields.find(({key, carrier}) => carrier === 'front-matter' && key === 'title')?.value;
  const full = (isTitle && heading.title) || frontMatterTitle || titleFromPath(context.file.source.path);
  const {id, title} = splitTitle(full);
  return {writtenId: idFromFields(fields) ?? id, title: title || full};
}

function idFromFields(fields: readonly Field[]): string | null {
  const value = fieldNamed(fields, ID_KEYS)?.value.trim();
  if (!value || PLACEHOLDER_ID.test(value) || !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value)) return null;
  return value;
}

const KIND_PREFIX = /^(?:feature specification|feature spec|specification|spec|design spec|implementation plan|implementation tasks|tasks|plan|runbook|playbook|architecture decision record|decision record|decision|adr|prd|rfc)\s*(?::|—|–|-(?=\s))\s*/i;
const ID_PREFIX = /^\[?([A-Z]{2,10}[- ]?\d{1,5}[a-z]?)\]?\s*(?::|—|–|-(?=\s)|\.|\s(?=\S))\s*/;
const NUMBER_PREFIX = /^(?:#?\d{1,5})(?:\.|:|\)|\s[-–—])\s+/;

/** `ADR-0010: Use Postgres` is the id `ADR-0010` and the title `Use Postgres`; `12. Use Postgres` has no id. */
export function splitTitle(full: string): {id: string | null; title: string} {
  const withoutKind = full.replace(KIND_PREFIX, '');
  const match = ID_PREFIX.exec(withoutKind);
  const id = match?.[1] ? parseId(match[1].replace(' ', '-')) : null;
  if (match?.[1] && id && isArtifactFamily(id.family)) {
    return {id: match[1].replace(' ', '-'), title: withoutKind.slice(match[0].length).trim()};
  }
  return {id: null, title: withoutKind.replace(NUMBER_PREFIX, '').trim()};
}

const GENERIC_NAMES = /^(?:spec|readme|index|requirements|proposal|design|tasks|plan)$/i;

function titleFromPath(path: string): string {
  const parts = path.replace(/\.[^./]+$/, '').split('/');
  const name = parts.at(-1) ?? path;
  const telling = GENERIC_NAMES.test(name) ? (parts.at(-2) ?? name) : name;
  const words = telling.replace(/^\d+[-_.]/, '').replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1) || name;
}
