import {MAX_NESTING} from '../parse/limitDepth.ts';

/** Elements that a browser closes by itself, or that hold nothing: they do not lie inside one another. */
const CLOSED_BY_THEMSELVES: ReadonlySet<string> = new Set(
  'a p li dt dd tr td th thead tbody tfoot br hr img wbr col'.split(' '),
);
const TAG = /<\/?[a-z][a-z0-9]*/gi;

/**
 * Counts elements of raw HTML that are open at the same time, over all pieces of one file. Answers whether a piece may be
 * read as HTML: what would lie deeper than anything Markdown nests would take the stack of every later walk.
 */
export function createOpenTags(): (html: string) => boolean {
  const open = new Map<string, number>();
  let depth = 0;
  return (html) => {
    const before = new Map(open);
    const depthBefore = depth;
    for (const [tag] of html.matchAll(TAG)) {
      const isClosing = tag.startsWith('</');
      const name = tag.slice(isClosing ? 2 : 1).toLowerCase();
      if (CLOSED_BY_THEMSELVES.has(name)) continue;
      const count = open.get(name) ?? 0;
      if (!isClosing) {
        open.set(name, count + 1);
        depth += 1;
      } else if (count > 0) {
        open.set(name, count - 1);
        depth -= 1;
      }
      if (depth > MAX_NESTING) {
        open.clear();
        for (const [each, number] of before) open.set(each, number);
        depth = depthBefore;
        return false;
      }
    }
    return true;
  };
}
