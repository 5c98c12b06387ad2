import {createSketch, type DiagramReader} from './written.ts';

const NAME = String.raw`"[^"]+"|[^\s"{[:]+`;
const RELATION = new RegExp(
  String.raw`^(?<from>${NAME})\s+[|}][|o](?:--|\.\.|\.-|-\.)[|o][|{]\s+(?<to>${NAME})\s*(?::\s*(?!\s)(?<label>.*))?$`,
);
const ENTITY = new RegExp(
  String.raw`^(?<name>${NAME})(?:\s*\["?(?<label>[^\]"]*)"?\])?(?::::[\w,-]+)?\s*(?!\s)(?<open>\{)?\s*(?<close>\})?$`,
);
const SILENT = /^(?:direction|classDef|class|style|title)\b/;

/** `erDiagram`: entities and how they relate. Attributes are left to the source. */
export const readEntities: DiagramReader = (lines) => {
  const sketch = createSketch();
  let isInBody = false;
  for (const {text, line} of lines) {
    if (isInBody) {
      isInBody = !text.startsWith('}');
      continue;
    }
    if (SILENT.test(text)) continue;
    const {from = '', to = '', label = ''} = RELATION.exec(text)?.groups ?? {};
    const entity = ENTITY.exec(text)?.groups;
    if (from !== '') {
      sketch.node(from, null, line);
      sketch.node(to, null, line);
      sketch.edge(from, to, label, line);
    } else if (entity) {
      sketch.node(entity['name'] ?? '', entity['label'] ?? null, line);
      isInBody = entity['open'] !== undefined && entity['close'] === undefined;
    } else return null;
  }
  return sketch.finish();
};
