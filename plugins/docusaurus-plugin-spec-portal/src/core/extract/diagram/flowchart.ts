import type {DiagramLine} from './diagramText.ts';
import {createSketch, type DiagramReader, type Sketch} from './written.ts';

const STYLE = /^(?:classDef|class|style|linkStyle|click|direction|end)\b/;
const SUBGRAPH = /^subgraph\b(?<rest>.*)$/;

/** `flowchart` and `graph`: chains of boxes with arrows between them. */
export const readFlowchart: DiagramReader = (lines) => {
  const sketch = createSketch();
  for (const {text, line} of joined(lines)) {
    if (STYLE.test(text)) continue;
    const group = SUBGRAPH.exec(text)?.groups?.['rest'];
    if (group !== undefined) readGroup(group.replace(/;\s*$/, '').trim(), line, sketch);
    else if (!readStatements(text, line, sketch)) return null;
  }
  return sketch.finish();
};

const LONGEST_LABEL = 30;

/** A quoted label may go over several lines; an odd number of quotes says so. */
function joined(lines: readonly DiagramLine[]): readonly DiagramLine[] {
  const whole: DiagramLine[] = [];
  let open: {text: string; line: number; count: number} | null = null;
  for (const {text, line} of lines) {
    const isOdd = text.split('"').length % 2 === 0;
    if (open) {
      open = {text: `${open.text} ${text}`, line: open.line, count: open.count + 1};
      if (isOdd || open.count > LONGEST_LABEL) {
        whole.push(open);
        open = null;
      }
    } else if (isOdd) open = {text, line, count: 1};
    else whole.push({text, line});
  }
  return open ? [...whole, open] : whole;
}

function readGroup(rest: string, line: number, sketch: Sketch): void {
  const {name = rest, label} = /^(?<name>[^\s[]+)\s*\[(?<label>.*)\]$/.exec(rest)?.groups ?? {};
  if (rest !== '') sketch.node(label === undefined ? unquoted(name) : name, label ?? rest, line, true);
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, '$1');
}

const END = /^\s*(?:;\s*)?/;

/** Every chain of a line: `A --> B & C -- yes --> D; E`. @returns whether all of it was understood. */
function readStatements(text: string, line: number, sketch: Sketch): boolean {
  for (let rest = text; rest !== ''; ) {
    const left = readChain(rest, line, sketch);
    if (left === null || left.length === rest.length) return false;
    rest = left.replace(END, '');
  }
  return true;
}

function readChain(text: string, line: number, sketch: Sketch): string | null {
  let group = readBoxes(text, line, sketch);
  if (!group) return null;
  for (let link = readLink(group.rest); link; link = readLink(group.rest)) {
    const next = readBoxes(link.rest, line, sketch);
    if (!next) return null;
    sketch.edges(group.names, next.names, link.label, line);
    group = next;
  }
  return /^\s*(?:;|$)/.test(group.rest) ? group.rest : null;
}

interface Boxes {
  readonly names: readonly string[];
  readonly rest: string;
}

function readBoxes(text: string, line: number, sketch: Sketch): Boxes | null {
  const names: string[] = [];
  for (let rest = text; ; ) {
    const box = readBox(rest);
    if (!box) return null;
    sketch.node(box.name, box.label, line);
    names.push(box.name);
    const more = /^\s*&\s*/.exec(box.rest);
    if (!more) return {names, rest: box.rest};
    rest = box.rest.slice(more[0].length);
  }
}

/** A dash or an equals sign is part of a name unless an arrow begins with it. */
const NAME = /^\s*(?<name>(?:[\p{L}\p{N}_.!#$%*+?\\'/:](?<!:::)|-(?=[^>\-.\s])|=(?=[^=]))+)/u;
const CLASS = /^:::[\w-]+/;
const DATA = /^@\{(?<data>[^}]*)\}/;

/** What closes a box, longest opening first. */
const SHAPES: readonly (readonly [open: string, close: readonly string[]])[] = [
  ['(((', [')))']],
  ['((', ['))']],
  ['([', ['])']],
  ['[[', [']]']],
  ['[(', [')]']],
  ['[/', ['/]', '\\]']],
  ['[\\', ['\\]', '/]']],
  ['{{', ['}}']],
  ['[', [']']],
  ['(', [')']],
  ['{', ['}']],
  ['>', [']']],
];

function readBox(text: string): {name: string; label: string | null; rest: string} | null {
  const match = NAME.exec(text);
  // `A:::wide` is A with a class.
  const name = match?.groups?.['name']?.replace(/(?<!:):+$/, '') ?? '';
  if (!match || name === '') return null;
  const start = text.indexOf(name);
  const after = text.slice(start + name.length).replace(CLASS, '');
  const data = DATA.exec(after);
  if (data) {
    const label = /label:\s*(?:"(?<label>[^"]*)"|(?<bare>[^,}]+))/.exec(data.groups?.['data'] ?? '')?.groups ?? {};
    return {name, label: label['label'] ?? label['bare'] ?? null, rest: after.slice(data[0].length)};
  }
  const shape = SHAPES.find(([open]) => after.startsWith(open));
  if (!shape) return {name, label: null, rest: after};
  const [open, closings] = shape;
  const inner = after.slice(open.length);
  // What stands in quotes may hold every bracket.
  const quoted = /^\s*"[^"]*"\s*/.exec(inner)?.[0].length ?? 0;
  const ends = closings.map((close) => ({close, at: inner.indexOf(close, quoted)})).filter(({at}) => at >= 0);
  const [end] = ends.toSorted((a, b) => a.at - b.at);
  if (!end) return null;
  return {
    name,
    label: inner.slice(0, end.at),
    rest: inner.slice(end.at + end.close.length).replace(CLASS, ''),
  };
}

const EDGE_ID = String.raw`(?:[\w-]+@)?`;
const LINES = String.raw`(?:--+[->xo]|==+[=>xo]|-\.+-[>xo]?|~~~+)`;
/** `-->`, `---`, `-.->`, `==>`, `--o`, `<-->`, each with an optional `|label|`. */
const PLAIN_LINK = new RegExp(String.raw`^\s*${EDGE_ID}[<xo]?${LINES}(?:\s*\|(?<label>[^|]*)\|)?`);
/** `-- label -->`, `== label ==>`, `-. label .->`. */
const WORDS_LINK = new RegExp(
  String.raw`^\s*${EDGE_ID}[<xo]?(?:--\s*(?<thin>[^\s|>-](?:[^|]*?[^\s|])??)\s*--+[->xo]|==\s*(?<thick>[^\s|>=](?:[^|]*?[^\s|])??)\s*==+[=>xo]|-\.\s*(?<dotted>[^\s|>.-](?:[^|]*?[^\s|])??)\s*(?<!\.)\.+-[>xo]?)`,
);

function readLink(text: string): {label: string; rest: string} | null {
  const match = PLAIN_LINK.exec(text) ?? WORDS_LINK.exec(text);
  if (!match) return null;
  const {label, thin, thick, dotted} = match.groups ?? {};
  return {label: label ?? thin ?? thick ?? dotted ?? '', rest: text.slice(match[0].length)};
}
