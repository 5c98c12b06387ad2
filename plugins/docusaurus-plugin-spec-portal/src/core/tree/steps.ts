import type {List, ListItem, Nodes} from 'mdast';
import type {FileContext} from '../extract/fileContext.ts';

/** One step of a procedure: its number as shown, and the `id` of its place. */
export interface Step {
  readonly number: number;
  readonly anchor: string;
}

export interface Steps {
  readonly ofItem: ReadonlyMap<Nodes, Step>;
  /** `## Step 3: Drain the node` is a place called `step-3` too. */
  readonly ofHeading: ReadonlyMap<Nodes, string>;
}

const NONE: Steps = {ofItem: new Map(), ofHeading: new Map()};

/**
 * Steps of a runbook: numbered headings, and the items of numbered lists that stand in no other list. The first procedure
 * has the plain names (`step-3`), a later one those of its section (`roll-back-step-3`). A list that goes on where the one
 * before it ended is the same procedure.
 */
export function stepsOf(context: FileContext, taken: Iterable<string>): Steps {
  if (context.file.source.kind !== 'runbook') return NONE;
  const used = new Set(taken);
  const named = (name: string): string | null => {
    if (used.has(name)) return null;
    used.add(name);
    return name;
  };
  const ofHeading = new Map<Nodes, string>();
  for (const {heading, title} of context.sections) {
    const number = /^step\s+(\d{1,3})\b/i.exec(title)?.[1];
    const anchor = heading && number !== undefined ? named(`step-${Number(number)}`) : null;
    if (heading && anchor !== null) ofHeading.set(heading, anchor);
  }
  const ofItem = new Map<Nodes, Step>();
  let isFirst = ofHeading.size === 0;
  for (const {anchor: section, blocks} of context.sections) {
    let prefix = '';
    let next = 0;
    for (const list of blocks.filter(isProcedure)) {
      const start = list.start ?? 1;
      if (start !== next || next === 0) {
        prefix = isFirst || section === null ? 'step' : `${section}-step`;
        isFirst = false;
      }
      for (const [index, item] of list.children.entries()) {
        const number = start + index;
        const anchor = named(`${prefix}-${number}`);
        if (anchor !== null) ofItem.set(item, {number, anchor});
      }
      next = start + list.children.length;
    }
  }
  return {ofItem, ofHeading};
}

function isProcedure(block: Nodes): block is List {
  return (
    block.type === 'list' &&
    block.ordered === true &&
    block.children.every((item: ListItem) => typeof item.checked !== 'boolean')
  );
}
