import type {ArtifactKind} from '../../../model/artifact.ts';
import type {Severity} from '../../../model/diagnostic.ts';
import type {ChangeView} from '../history/changesPageData.ts';
import type {AlertLink, ArtifactRef, StatusView} from '../pageParts.ts';
import type {ArtifactRow} from './listPagesData.ts';

/** A number of the portal, where it leads, and what says more of it. */
export type HomeCount = {readonly value: number; readonly href: string} & (
  | {readonly what: 'specs' | 'decisions'; readonly stages: readonly StageCount[]}
  | {readonly what: 'runbooks'; readonly named: number}
  | {readonly what: 'traced'; readonly asked: number; readonly gaps: number}
  | {readonly what: 'questions'; readonly documents: number}
  | {readonly what: 'doubtful'}
);

export interface StageCount {
  readonly stage: StatusView['stage'];
  readonly count: number;
}

/** Something to look at, and how many there are; never none. */
export interface HomeAttention {
  readonly what: 'errors' | 'warnings' | 'questions' | 'gaps';
  readonly count: number;
  readonly href: string;
  readonly severity: Severity;
}

/** What somebody needs now: how things stand, what is wrong, what to do by hand, what has happened. */
export interface HomePage {
  readonly view: 'home';
  readonly counts: readonly HomeCount[];
  readonly attention: readonly HomeAttention[];
  /** The newest changes of meaning; empty where there is no history. */
  readonly changes: readonly ChangeView[];
  /** Documents by their own dates, where there is no history. */
  readonly recent: readonly ArtifactRow[];
  /** For whoever is on call: alerts by name, each with the page its name leads to. */
  readonly alerts: {readonly shown: readonly AlertLink[]; readonly total: number};
  /** Some runbooks, last verified first, and how many there are. */
  readonly runbooks: {readonly shown: readonly ArtifactRef[]; readonly total: number};
  /** Kinds of which the portal holds nothing, with a path where the first one could stand. */
  readonly missing: readonly {readonly kind: ArtifactKind; readonly path: string; readonly text: string}[];
  /** What was looked at. */
  readonly scanned: {readonly files: number; readonly ignored: number; readonly include: readonly string[]};
}
