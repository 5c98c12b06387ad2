import type {Position} from './position.ts';

export const ITEM_KINDS = [
  'requirement',
  'success-criterion',
  'user-story',
  'scenario',
  'task',
  'clarification',
  'entity',
  'edge-case',
  'check',
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** RFC 2119 obligation of a statement. */
export type Level = 'must' | 'should' | 'may';

/** The word an EARS requirement opens with: an event, an unwanted condition, a state, or an optional feature. */
export type EarsPattern = 'when' | 'if' | 'while' | 'where';

/** `open`/`done` for tasks and checks, `done` for an item whose id line has a ticked box, `open`/`answered`/`superseded` for clarifications, `retired` for withdrawn items. */
export type ItemState = 'open' | 'done' | 'answered' | 'superseded' | 'retired';

/** An addressable part of one file: the unit we link, count and search. */
export interface FileItem {
  readonly kind: ItemKind;
  /** As written (`FR-001`); null for items without a number, which are addressed by their anchor only. */
  readonly localId: string | null;
  /** A second id its author gave it; a reference may use either. */
  readonly alias: string | null;
  /** Unique in its artifact; the `id` attribute on the page. */
  readonly anchor: string;
  /** Letters of the local id (`FR`); null without a local id. */
  readonly family: string | null;
  readonly level: Level | null;
  /** How a requirement in EARS opens (`WHEN … SHALL`); null for other statements. */
  readonly ears: EarsPattern | null;
  /** A name that stands beside the id, for example a story's title. */
  readonly title: string | null;
  /** The statement as plain text, markers included. */
  readonly text: string;
  readonly position: Position;
  readonly state: ItemState | null;
  /** Nearest heading above, as plain text; empty at the top of a file. */
  readonly section: string;
  /** Anchor of the item this one belongs to: a scenario's story, a clarification's or criterion's requirement, a step's task. */
  readonly of: string | null;
  /** Written priority of a story (`P1`). */
  readonly priority: string | null;
  /** What was answered, for answered clarifications. */
  readonly answer: string | null;
  /** Who answers for it, where its author says so for this item alone. */
  readonly responsible: string | null;
}

/** A file's item once its artifact is known. */
export interface Item extends FileItem {
  /** Unique in the portal, written `SPEC-012/FR-005`. */
  readonly id: ItemId;
  /** Key of the artifact. */
  readonly artifact: string;
  /** The item this one belongs to (`of`), wherever in the artifact it is defined. */
  readonly owner: ItemId | null;
}

/** `FR-005` is unique only inside its artifact, so an id always carries both halves. */
export type ItemId = `${string}/${string}`;

/** The id of an item from its artifact's key and its local id, or its anchor when it has no number. */
export function itemId(artifact: string, local: string): ItemId {
  return `${artifact}/${local}`;
}
