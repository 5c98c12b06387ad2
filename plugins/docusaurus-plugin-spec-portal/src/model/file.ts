import type {ArtifactDates, ArtifactKind} from './artifact.ts';
import type {Severity} from './diagnostic.ts';
import type {Diagram} from './diagram.ts';
import type {Embed} from './embed.ts';
import type {Field, FieldLink} from './field.ts';
import type {FileItem} from './item.ts';
import type {Position} from './position.ts';
import type {Reference} from './reference.ts';
import type {RunbookFacts} from './runbook.ts';
import type {Status} from './status.ts';
import type {Heading, TreeNode} from './tree.ts';
import type {FileWaiver} from './waiver.ts';

/** Everything one file says, by itself. A pure function of its path, text and settings: cached by content. */
export interface FileFacts {
  readonly path: string;
  readonly kind: ArtifactKind;
  readonly artifactPath: string;
  readonly writtenId: string | null;
  /** The id in front of the title, when there is one; mostly the written one. */
  readonly headingId: string | null;
  readonly title: string;
  /** Everything told about the status, in the order it counts: what is written first. */
  readonly statuses: readonly Status[];
  readonly type: string | null;
  readonly dates: ArtifactDates;
  readonly fields: readonly Field[];
  /** `fieldLinks[i]` belongs to `fields[i]`, in the order of its value. */
  readonly fieldLinks: readonly (readonly FieldLink[])[];
  readonly isTemplate: boolean;
  /** Null for other kinds. */
  readonly runbook: RunbookFacts | null;
  readonly items: readonly FileItem[];
  readonly references: readonly Reference[];
  /** Gaps accepted in the text of a requirement, with or without a reason. */
  readonly waivers: readonly FileWaiver[];
  readonly diagrams: readonly Diagram[];
  readonly headings: readonly Heading[];
  /** Every heading, the title included, to tell what was understood of a file. */
  readonly outline: readonly Heading[];
  /** Directives that mean nothing to a portal; their words are shown. */
  readonly unknownDirectives: readonly UnknownDirective[];
  /** By slot of the tree's `Embed` nodes. */
  readonly embeds: readonly Embed[];
  readonly images: readonly string[];
  /** Rows of the body that the tree leaves out, and the anchors that stand in them. */
  readonly left: number;
  readonly beyond: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** As much of a file's body as its page shows. May be made anew each time it is asked for. */
export type MakeTree = () => readonly TreeNode[];

/** A file as it is read: what it says, and what its own page alone shows. */
export interface DrawnFile extends FileFacts {
  readonly tree: MakeTree;
}

/** A block directive of a name we do not draw. */
export interface UnknownDirective {
  readonly name: string;
  readonly position: Position;
}

/** Something in one file that could not be read as it stands. */
export interface FileProblem {
  readonly code:
    | 'hidden-character'
    | 'hidden-text'
    | 'invalid-directive'
    | 'invalid-front-matter'
    | 'leaked-secret'
    | 'look-alike-id'
    | 'mdx-code'
    | 'merge-conflict'
    | 'nesting-limit'
    | 'refused-address'
    | 'refused-diagram'
    | 'refused-front-matter'
    | 'refused-html'
    | 'size-limit'
    | 'unknown-directive'
    | 'unreadable-file';
  readonly message: string;
  readonly hint: string;
  readonly position: Position;
  /** Where one case weighs less than the rule usually does. */
  readonly severity?: Severity;
}
