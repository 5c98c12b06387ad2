import {createSketch, type DiagramReader} from './written.ts';

const PARTICIPANT =
  /^(?:create\s+)?(?:participant|actor)\s+(?<name>\S.*?)(?:@\{[^{}]*\})?(?:(?<!\s)\s+as\s+(?<label>\S.*))?$/s;
const FRAME = /^(?:loop|alt|else|opt|par|and|critical|option|break|box)\b/;
const SILENT = /^(?:activate|deactivate|destroy|autonumber|rect|end|links?|properties|details)\b/;
const NOTE = /^note\s+(?:(?:left|right)\s+of|over)\s[^:]+:/i;
const TITLE = /^title\b/;
/** A sender, an arrow, a receiver, words. */
const MESSAGE =
  /^(?<from>.*?\S)\s*(?:<<)?--?(?:>>|>|x|\)|\|\\|\|\/)\s*(?:[+-]\s*)?(?<to>[^:\s](?:[^:]*[^:\s])?)\s*(?::(?<label>.*))?$/s;

/** `sequenceDiagram`: who says what to whom, in this order. */
export const readSequence: DiagramReader = (lines) => {
  const sketch = createSketch();
  for (const {text: written, line} of lines) {
    const text = written.replace(/;$/, '').trim();
    const participant = PARTICIPANT.exec(text)?.groups;
    if (participant) {
      sketch.node(participant['name'] ?? '', participant['label'] ?? null, line);
      continue;
    }
    if (SILENT.test(text) || FRAME.test(text) || NOTE.test(text) || TITLE.test(text)) continue;
    const {from = '', to = '', label = ''} = MESSAGE.exec(text)?.groups ?? {};
    if (from === '' || to === '') return null;
    sketch.node(from, null, line);
    sketch.node(to, null, line);
    sketch.edge(from, to, label, line);
  }
  return sketch.finish();
};
