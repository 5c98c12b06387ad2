import type {AlertLink, ArtifactRef} from '../pageParts.ts';

/** Every name of the portal in one static list: what a browser without scripts has in place of the search. */
export interface IdsPage {
  readonly view: 'ids';
  /** All alerts by name, each with the page its name leads to. */
  readonly alerts: readonly AlertLink[];
  readonly letters: readonly {
    /** First letter of the titles, `#` for digits and signs. */
    readonly letter: string;
    readonly documents: readonly {
      readonly artifact: ArtifactRef;
      /** Its numbered items; empty in a portal of too many, where `summary` tells their range. */
      readonly items: readonly {readonly label: string; readonly href: string}[];
      /** `FR-001 … FR-014, SC-001 … SC-004`; null where the items are listed. */
      readonly summary: string | null;
    }[];
  }[];
}
