import type {ItemId} from './item.ts';
import type {Position} from './position.ts';

/** Block directives that show a part of the portal at their place: `::requirements{spec=SPEC-012 level=must}`. */
export const EMBED_NAMES = [
  'requirements',
  'trace',
  'clarifications',
  'spec-table',
  'decision-table',
  'runbook-table',
  'coverage',
  'tasks',
  'changes',
] as const;

export type EmbedName = (typeof EMBED_NAMES)[number];

export function isEmbedName(name: string): name is EmbedName {
  return EMBED_NAMES.some((each) => each === name);
}

/** What an author asks the portal to show; what it is answered with stands in the page's `embeds`. */
export interface Embed {
  readonly name: EmbedName;
  /** Words between the brackets; empty without. */
  readonly label: string;
  /** As written, in their order. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly position: Position;
}

/** An embed with the names in it understood: what the page's table is made from. */
export interface ResolvedEmbed {
  readonly name: EmbedName;
  /** The filter's keys with values, artifacts by their keys: the same pairs in an address mean the same rows. */
  readonly conditions: readonly (readonly [key: string, value: string])[];
  /** The requirement whose chain is shown; null for every other embed. */
  readonly item: ItemId | null;
  readonly limit: number | null;
  /** Columns in their order; empty for the usual ones. */
  readonly columns: readonly string[];
  /** What is wrong with it; an embed with problems shows them in place of rows. */
  readonly problems: readonly EmbedProblem[];
}

export interface EmbedProblem {
  readonly message: string;
  readonly hint: string;
}

/** Columns an author may choose from; the name of a row always comes first. */
export const EMBED_COLUMNS: Readonly<Record<EmbedName, readonly string[]>> = {
  requirements: ['statement', 'level', 'decisions', 'runbooks', 'state', 'questions'],
  trace: [],
  clarifications: [],
  'spec-table': ['status', 'type', 'owner', 'created', 'updated', 'requirements', 'questions', 'tasks'],
  'decision-table': ['status', 'date', 'owner', 'superseded', 'cited'],
  'runbook-table': ['status', 'owner', 'service', 'verified', 'serves'],
  coverage: [],
  tasks: [],
  changes: [],
};
