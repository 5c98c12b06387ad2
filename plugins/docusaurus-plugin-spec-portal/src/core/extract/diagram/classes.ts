import {createSketch, type DiagramReader} from './written.ts';

const SILENT = /^(?:direction|classDef|cssClass|style|click|link|callback|note|<<|%%)/;
const RELATION =
  /^(?<from>[^\s"<|*o.-](?:(?:(?!--|\.\.)\S)*?|\S*(?!\S))|`[^`]+`)\s*(?:"[^"]*"\s*)?(?:<\||\*|o|<|\(\))?(?:--|\.\.)(?:\|>|\*|o|>|\(\))?\s*(?:"[^"]*"\s*)?(?<to>[^\s"]+|`[^`]+`)\s*(?:$|:\s*(?<label>.*))/s;
const CLASS =
  /^class\s+(?<name>`[^`]+`|[^\s[{<:]+)(?:\["(?<label>[^"]*)"\])?\s*(?!\s)(?:<<\w+>>)?(?::::?[\w-]+)?\s*(?!\s)(?<open>\{)?\s*(?<close>\})?$/;
const NAMESPACE = /^namespace\s+(?<name>[^\s{]+)\s*\{$/;
const MEMBER = /^(?<name>[^\s:]+)\s*:(?!:).*$/;

/** `classDiagram`: classes and what holds between them. Members are left to the source. */
export const readClasses: DiagramReader = (lines) => {
  const sketch = createSketch();
  let isInBody = false;
  for (const {text, line} of lines) {
    if (isInBody) {
      isInBody = !text.startsWith('}');
      continue;
    }
    if (SILENT.test(text) || text === '}') continue;
    const declared = CLASS.exec(text)?.groups;
    const group = NAMESPACE.exec(text)?.groups;
    const {from = '', to = '', label = ''} = RELATION.exec(text)?.groups ?? {};
    if (declared) {
      sketch.node(declared['name'] ?? '', declared['label'] ?? null, line);
      isInBody = declared['open'] !== undefined && declared['close'] === undefined;
    } else if (group) sketch.node(group['name'] ?? '', null, line, true);
    else if (from !== '') {
      sketch.node(from, null, line);
      sketch.node(to, null, line);
      sketch.edge(from, to, label, line);
    } else if (MEMBER.test(text)) sketch.node(MEMBER.exec(text)?.groups?.['name'] ?? '', null, line);
    else return null;
  }
  return sketch.finish();
};
