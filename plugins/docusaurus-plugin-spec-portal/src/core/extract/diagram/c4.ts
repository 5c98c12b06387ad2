import {createSketch, type DiagramReader} from './written.ts';

const CALL = /^(?<name>[A-Za-z_0-9]+)\s*\((?<words>.*)\)\s*(?<open>\{)?$/;
const RELATION = /^(?:Bi)?Rel(?:_\w+|Index)?$/;
const BOUNDARY = /Boundary$|^(?:Deployment_)?Node(?:_[LR])?$/;
const ELEMENT = /^(?:Person|System|Container|Component)/;
const SILENT = /^(?:title\b|\}$|\{$|Update|Lay_|SHOW_|LAYOUT_)/;

/** `C4Context` and its kin: calls with an alias, a label and more. */
export const readC4: DiagramReader = (lines) => {
  const sketch = createSketch();
  for (const {text, line} of lines) {
    if (SILENT.test(text)) continue;
    const {name = '', words = ''} = CALL.exec(text)?.groups ?? {};
    const [first = '', second, third = ''] = argumentsOf(words);
    if (RELATION.test(name)) {
      const [from, to, label] = name === 'RelIndex' ? argumentsOf(words).slice(1) : [first, second, third];
      sketch.edge(from ?? '', to ?? '', label ?? '', line);
    } else if (BOUNDARY.test(name)) sketch.node(first, second ?? null, line, true);
    else if (ELEMENT.test(name)) sketch.node(first, second ?? null, line);
    else return null;
  }
  return sketch.finish();
};

/** Split at commas outside quotes; words beside a quoted argument (`$tags="a,b"`) are passed over. */
function argumentsOf(words: string): readonly string[] {
  return [...words.matchAll(/(?:"(?<quoted>[^"]*)"\s*|(?<bare>(?<![^,"])[^,"]*|$))(?:,|$)/g)]
    .map(({groups}) => (groups?.['quoted'] ?? groups?.['bare'] ?? '').trim())
    .filter((word, index, all) => index < all.length - 1 || word !== '');
}
