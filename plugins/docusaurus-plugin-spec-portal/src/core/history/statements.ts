import type {FileFacts} from '../../model/file.ts';
import type {FileItem, ItemKind, ItemState} from '../../model/item.ts';
import type {Stage} from '../../model/status.ts';
import {canonical} from '../text/ids.ts';
import {wordingOf} from './wording.ts';

/** What one version of a file says, as far as a change of it is told. Small, since many versions are kept. */
export interface Statements {
  readonly title: string;
  readonly isTemplate: boolean;
  readonly status: {readonly word: string; readonly stage: Stage} | null;
  readonly verified: string | null;
  /** References that say what replaces what, as written. */
  readonly replacements: readonly string[];
  readonly items: readonly Statement[];
}

export interface Statement {
  readonly kind: StatementKind;
  /** Its number in one spelling; null for one that is known by its words only. */
  readonly number: string | null;
  /** Number or title as written; null when it has neither. */
  readonly label: string | null;
  readonly anchor: string;
  readonly text: string;
  readonly wording: string;
  readonly state: ItemState | null;
  readonly answer: string | null;
}

export type StatementKind = 'requirement' | 'clarification';

/** What of a file's facts a history tells. */
export type ToldFacts = Pick<FileFacts, 'title' | 'isTemplate' | 'statuses' | 'dates' | 'references' | 'items'>;

export function statementsOf(facts: ToldFacts): Statements {
  const [status] = facts.statuses;
  return {
    title: facts.title,
    isTemplate: facts.isTemplate,
    status: status ? {word: status.written ?? status.stage, stage: status.stage} : null,
    verified: facts.dates.verified,
    replacements: facts.references
      .filter(({relation}) => relation === 'supersedes' || relation === 'superseded-by')
      .map(({raw}) => raw),
    items: facts.items.flatMap((item) => {
      const kind = statementKind(item.kind);
      return kind === null ? [] : [statementOf(item, kind)];
    }),
  };
}

export function statementOf(item: FileItem, kind: StatementKind): Statement {
  const {localId, title, anchor, text, state, answer} = item;
  return {
    kind,
    number: localId === null ? null : (canonical(localId) ?? localId),
    label: localId ?? title,
    anchor,
    text,
    wording: wordingOf(title === null ? text : `${title} ${text}`) || text,
    state,
    answer,
  };
}

/** Criteria are requirements that are measured; of other items nobody asks when they got their words. */
export function statementKind(kind: ItemKind): StatementKind | null {
  if (kind === 'requirement' || kind === 'success-criterion') return 'requirement';
  return kind === 'clarification' ? 'clarification' : null;
}

/** What a statement is known by from version to version. */
export function identityOf({kind, number, wording}: Statement): string {
  return `${kind} ${number ?? `"${wording}"`}`;
}
