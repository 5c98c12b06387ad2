/**
 * A page's body as compact JSON: text, or `[tag, props, ...children]`.
 * Lower-case tags are HTML elements that passed the allow-list; capitalised tags are ours, see `TreeTag`.
 */
export type TreeNode = string | TreeElement;
export type TreeElement = readonly [tag: string, props: TreeProps | null, ...children: TreeNode[]];
export type TreeProps = Readonly<Record<string, string | number | boolean>>;

/**
 * - `Ref {slot}`: a reference; `links[slot]` of the page says what it points to. Children: what the author wrote.
 * - `Items {kind, family, label}`: requirements or criteria shown as a table. Children: `Item`.
 * - `Item {anchor}`: one row; facts stand in `items[anchor]` of the page. Children: the statement.
 * - `Marker {anchor}`: a clarification marker at its place in the text.
 * - `Mermaid {index}`: a diagram. Child: its source.
 * - `Code {lang, meta}`: a code block. Child: its text.
 * - `Command {lang, word}`: commands of a runbook; `word` says what destroys. Children: text, and `Fill` around what the reader fills in.
 * - `li {step}`: a step of a runbook, with its number.
 * - `Alert {type}`: an admonition (note, tip, info, warning, danger). Children: the body; `title` when given.
 * - `Image {path, alt, title}`: an image of the repository; `assets[path]` says where it is served.
 * - `Embed {slot}`: a part of the portal that a directive asks for; `embeds[slot]` of the page holds it.
 * - `Status {label, stage}`: a status in running text.
 * - `Requirement {anchor}`: one requirement with its rationale; facts stand in `items[anchor]`. Children: all it says.
 * - `Oncall {title}`: what belongs on the first screen of a runbook. Children: the body.
 */
export type TreeTag =
  | 'Ref'
  | 'Items'
  | 'Item'
  | 'Marker'
  | 'Mermaid'
  | 'Code'
  | 'Command'
  | 'Fill'
  | 'Alert'
  | 'Image'
  | 'Embed'
  | 'Status'
  | 'Requirement'
  | 'Oncall';

/** A heading of a page, for the table of contents. */
export interface Heading {
  readonly anchor: string;
  readonly text: string;
  /** 1 to 6. */
  readonly depth: number;
  readonly line: number;
}
