/** An opening tag in raw HTML. */
export interface HtmlTag {
  /** Lower case. */
  readonly name: string;
  /** Where its `<` stands. */
  readonly offset: number;
  /** Values without quotes, by lower-case name; the first of two counts, as in browsers. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Longest text of one tag that is read: behind it the search for the end starts again at the next `<`. */
const LONGEST_TAG = 10_000;

/** Opening tags with their attributes, as far as a browser would see them. Linear: each `<` looks ahead a bounded way. */
export function htmlTags(html: string): readonly HtmlTag[] {
  const tags: HtmlTag[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const name = /^<([a-z][a-z0-9:-]*)/i.exec(html.slice(at, at + 64))?.[1];
    if (name === undefined) {
      at += 1;
      continue;
    }
    const {attributes, end} = readAttributes(html, at + 1 + name.length);
    tags.push({name: name.toLowerCase(), offset: at, attributes});
    at = end;
  }
  return tags;
}

const ATTRIBUTE = /[\s/]*([^\s"'<>/=][^\s<>/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/y;

function readAttributes(html: string, from: number): {attributes: ReadonlyMap<string, string>; end: number} {
  const attributes = new Map<string, string>();
  const tag = html.slice(from, from + LONGEST_TAG);
  ATTRIBUTE.lastIndex = 0;
  let end = 0;
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag)) {
    const [, name = '', double, single, bare] = match;
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
    end = ATTRIBUTE.lastIndex;
  }
  return {attributes, end: from + end};
}
