import type {DiagramOutline} from '../../../model/diagram.ts';
import type {DiagramLine} from './diagramText.ts';

/** Words a reader of the picture sees, as written, with the line they stand in. */
export interface WrittenLabel {
  readonly text: string;
  readonly line: number;
  /** A box without words of its own shows its name; a name is a look-alike of an id more often than words are. */
  readonly isName: boolean;
}

/** What a reader of one kind of diagram makes of it; null when it did not understand a line. */
export type DiagramReader = (lines: readonly DiagramLine[]) => Drawn | null;

export interface Drawn {
  readonly outline: DiagramOutline;
  readonly labels: readonly WrittenLabel[];
}

/** Collects boxes and lines of one picture; a box is what it was last called. */
export interface Sketch {
  readonly node: (name: string, label: string | null, line: number, isGroup?: boolean) => void;
  readonly edge: (from: string, to: string, label: string, line: number) => void;
  /** From each of some boxes to each of others. */
  readonly edges: (from: readonly string[], to: readonly string[], label: string, line: number) => void;
  /** Null when there are more lines than anybody can tell in words. */
  readonly finish: () => Drawn | null;
}

/** Ten times as many as the browser draws. `a & b --> c & d` is a line for each pair: a short text may hold millions. */
const MOST_EDGES = 5_000;

export function createSketch(): Sketch {
  const nodes = new Map<string, {label: string | null; isGroup: boolean}>();
  const edges: {from: string; to: string; label: string}[] = [];
  const labels: WrittenLabel[] = [];
  const labelOf = (name: string) => shown(nodes.get(name)?.label ?? name);
  let isCrowded = false;
  const addEdges: Sketch['edges'] = (from, to, label, line) => {
    isCrowded ||= edges.length + from.length * to.length > MOST_EDGES;
    if (isCrowded) return;
    const added = from.flatMap((one) => to.map((other) => ({from: one, to: other, label})));
    edges.push(...added);
    if (label.trim() !== '') labels.push(...added.map(() => ({text: label, line, isName: false})));
  };
  return {
    node(name, label, line, isGroup = false) {
      const known = nodes.get(name);
      nodes.set(name, {label: label ?? known?.label ?? null, isGroup: isGroup || (known?.isGroup ?? false)});
      if (label !== null) labels.push({text: label, line, isName: false});
      else if (!known) labels.push({text: name, line, isName: true});
    },
    edge: (from, to, label, line) => addEdges([from], [to], label, line),
    edges: addEdges,
    finish() {
      if (isCrowded) return null;
      return {
        outline: {
          nodes: [...nodes].map(([name, {label, isGroup}]) => ({name, label: shown(label ?? name), isGroup})),
          edges: edges.map(({from, to, label}) => ({from: labelOf(from), to: labelOf(to), label: shown(label)})),
        },
        // A box that got words somewhere shows these and not its name.
        labels: labels.filter(({text, isName}) => !isName || nodes.get(text)?.label === null),
      };
    },
  };
}

/** A label as read aloud: no quotes, no tags, one line. */
function shown(label: string): string {
  return label
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll(/\\n/g, ' ')
    .replaceAll('#quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^["`]+|(?<!["`])["`]+$/g, '')
    .trim();
}
