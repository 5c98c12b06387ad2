import {createSketch, type DiagramReader} from './written.ts';

const SILENT = /^(?:direction|classDef|class|style|hide|scale|state\s+\S+\s*<<\w+>>|\}|--+)(?:\b|\s|$)/;
const TRANSITION = /^(?<from>\[\*\]|[^\s:]+)\s*-->\s*(?<to>\[\*\]|(?:(?!-->)[^\s:])+)\s*(?::(?<label>.*))?$/s;
const NAMED = /^state\s+"(?<label>[^"]*)"\s+as\s+(?<name>[^\s{]+)\s*\{?$/;
const GROUP = /^state\s+(?<name>"[^"]*"|[^\s{]+)\s*\{$/;
const DESCRIBED = /^(?<name>[^\s:]+)\s*:(?!:)(?<label>.*)$/;
const NOTE_LINE = /^note\s+(?:left|right)\s+of\s[^:]+:/i;
const NOTE_START = /^note\b/i;
const NOTE_END = /^end\s+note$/i;

/** `stateDiagram`: what follows what. `[*]` is the start where it sends and the end where it receives. */
export const readStates: DiagramReader = (lines) => {
  const sketch = createSketch();
  let isInNote = false;
  for (const {text: written, line} of lines) {
    const text = written
      .replace(/;$/, '')
      .replaceAll(/:::[\w-]+/g, '')
      .trim();
    if (isInNote || (NOTE_START.test(text) && !NOTE_LINE.test(text))) {
      isInNote = !NOTE_END.test(text);
      continue;
    }
    const {from = '', to = '', label = ''} = TRANSITION.exec(text)?.groups ?? {};
    const named = NAMED.exec(text)?.groups ?? DESCRIBED.exec(text)?.groups;
    const group = GROUP.exec(text)?.groups;
    if (from !== '') {
      const [source, target] = [from === '[*]' ? 'start' : from, to === '[*]' ? 'end' : to];
      sketch.node(source, null, line);
      sketch.node(target, null, line);
      sketch.edge(source, target, label, line);
    } else if (group) sketch.node((group['name'] ?? '').replaceAll('"', ''), null, line, true);
    else if (SILENT.test(text) || NOTE_LINE.test(text)) continue;
    else if (named) sketch.node(named['name'] ?? '', named['label'] ?? null, line, text.endsWith('{'));
    else if (/^(?:state\s+)?[^\s:{}]+$/.test(text)) sketch.node(text.replace(/^state\s+/, ''), null, line);
    else return null;
  }
  return sketch.finish();
};
