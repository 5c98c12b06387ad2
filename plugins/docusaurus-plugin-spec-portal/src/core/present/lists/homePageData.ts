import type {ArtifactKind} from '../../../model/artifact.ts';
import type {Severity} from '../../../model/diagnostic.ts';
import type {ChangeView} from '../history/changesPageData.ts';
import type {ArtifactRef} from '../pageParts.ts';
import type {ArtifactRow} from './listPagesData.ts';

/** What somebody needs now: how things stand, what is wrong, what to do by hand, what has happened. */
export interface HomePage {
  readonly view: 'home';
  readonly counts: readonly {
    readonly label: string;
    readonly value: number;
    readonly detail: string;
    readonly href: string;
  }[];
  readonly attention: readonly {readonly text: string; readonly href: string; readonly severity: Severity}[];
  /** The newest changes of meaning; empty where there is no history. */
  readonly changes: readonly ChangeView[];
  /** Documents by their own dates, where there is no history. */
  readonly recent: readonly ArtifactRow[];
  /** For whoever is on call: alerts by name, each with the page its name leads to. */
  readonly alerts: {readonly shown: readonly {readonly name: string; readonly href: string}[]; readonly total: number};
  /** Some runbooks, last verified first, and how many there are. */
  readonly runbooks: {readonly shown: readonly ArtifactRef[]; readonly total: number};
  /** Kinds of which the portal holds nothing, with a path where the first one could stand. */
  readonly missing: readonly {readonly kind: ArtifactKind; readonly path: string; readonly text: string}[];
  /** What was looked at. */
  readonly scanned: {readonly files: number; readonly ignored: number; readonly include: readonly string[]};
}
