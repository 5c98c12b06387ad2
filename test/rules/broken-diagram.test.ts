import {expect, test} from 'vitest';
import {check} from '../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import type {DiagramFault} from '../../plugins/docusaurus-plugin-spec-portal/src/model/diagram.ts';
import {createDiagramChecker} from '../../plugins/docusaurus-plugin-spec-portal/src/node/diagramChecker.ts';
import {diagramFault} from '../../plugins/docusaurus-plugin-spec-portal/src/node/diagramFault.ts';
import type {DrawingThread} from '../../plugins/docusaurus-plugin-spec-portal/src/node/drawingThread.ts';
import {EVIDENCE} from '../support/evidence.ts';
import {traceOf} from '../support/portal.ts';
import {SETTINGS} from '../support/settings.ts';

const PATH = 'docs/specs/001-a/spec.md';
const {faults: checkDiagrams} = createDiagramChecker(60_000, true);

async function findingsIn(markdown: string): Promise<readonly string[]> {
  const trace = traceOf({[PATH]: markdown});
  const sources = trace.files.flatMap(({facts}) => facts.diagrams.map(({source}) => source));
  return findings(markdown, await checkDiagrams(sources));
}

function findings(markdown: string, diagrams: ReadonlyMap<string, DiagramFault> | null): readonly string[] {
  return check(traceOf({[PATH]: markdown}), SETTINGS, {...EVIDENCE, diagrams})
    .filter(({code}) => code === 'broken-diagram')
    .map(({position: {line, column}, message}) => `${line}:${column} ${message.replace(/^.*drawn: /, '')}`);
}

const fenced = (source: string) => `# Spec: A\n\n\`\`\`mermaid\n${source}\n\`\`\``;

test.each([
  ['a flowchart', fenced('flowchart LR\n  A --> B'), []],
  ['a sequence', fenced('sequenceDiagram\n  A->>B: hi'), []],
  ['a state machine', fenced('stateDiagram-v2\n  [*] --> A'), []],
  ['a C4 model', fenced('C4Context\n  Person(a, "A")'), []],
  ['a pie', fenced('pie\n  "a" : 1'), []],
  ['another language', '# Spec: A\n\n```text\nflowchart LR\n  A -->\n```', []],
  ['an arrow without end', fenced('flowchart LR\n  A --> B\n  B -->'), ['6:8 it ends too early.']],
  ['two arrows', fenced('flowchart LR\n  A --> --> B\n  B --> C'), ['5:9 unexpected LINK.']],
  ['in a sequence', fenced('sequenceDiagram\n  A->>B: hi\n  foo bar'), ['6:10 unexpected NEWLINE.']],
  ['no diagram', fenced('this is none'), ['3:1 it opens with no word that names a kind of diagram.']],
  ['nothing', fenced(''), ['3:1 it opens with no word that names a kind of diagram.']],
  ['behind front matter', fenced('---\ntitle: x\n---\nflowchart LR\n  A --> --> B'), ['8:9 unexpected LINK.']],
  ['behind comments', fenced('flowchart LR\n  %% one\n  A --> B\n\n  %% two\n  B --> --> C'), ['9:9 unexpected LINK.']],
  [
    'behind a directive',
    fenced('%%{init: {"theme": "dark"}}%%\nflowchart LR\n  A --> --> B'),
    ['6:9 unexpected LINK.'],
  ],
  ['in a list', '# Spec: A\n\n- x\n\n  ```mermaid\n  flowchart LR\n    A --> --> B\n  ```', ['7:11 unexpected LINK.']],
  ['a number is missing', fenced('pie\n  "a" : x'), ['5:9 unexpected character x.']],
])('broken-diagram: %s', async (_name, markdown, expected) => {
  expect(await findingsIn(markdown)).toEqual(expected);
});

test('a library that is not installed reports nothing', async () => {
  const missing = (): DrawingThread => ({
    isAlive: () => true,
    close: async () => undefined,
    ask: async () => 'library missing',
  });
  expect(await createDiagramChecker(60_000, true, missing).faults(['flowchart LR\n A -->'])).toBeNull();
  expect(findings(fenced('flowchart LR\n A -->'), null)).toEqual([]);
});

test('a fault of the surroundings is no fault of the diagram', () => {
  expect(diagramFault(new TypeError('canvas is undefined'), 'a')).toBeNull();
  expect(diagramFault(new Error('Bad'), 'a')).toEqual({message: 'Bad', line: null, column: null});
});

test('no window is left among the globals', async () => {
  await checkDiagrams(['flowchart LR\n A --> B']);
  expect('window' in globalThis).toBe(false);
});
