import fc from 'fast-check';
import {expect, test} from 'vitest';
import {diagramText} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/diagram/diagramText.ts';
import {
  diagramKind,
  drawDiagram,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/diagram/drawDiagram.ts';

/** Boxes, then arrows; null when the picture was not understood. */
function wordsOf(source: string): readonly string[] | null {
  const drawn = drawDiagram(diagramText(source));
  if (!drawn) return null;
  const {nodes, edges} = drawn.outline;
  return [
    nodes.map(({label, isGroup}) => (isGroup ? `{${label}}` : label)).join(' '),
    ...edges.map(({from, to, label}) => `${from} > ${to}${label === '' ? '' : `: ${label}`}`),
  ];
}

test.each([
  ['from all to all', (count: number) => [`${'a & '.repeat(count - 1)}a --> ${'b & '.repeat(49)}b`]],
  ['one after the other', (count: number) => Array.from({length: 50 * count}, () => 'a --> b')],
])('more lines than anybody tells in words, %s', (_name, linesOf) => {
  const wordsOfMany = (count: number) => wordsOf(`flowchart LR\n${linesOf(count).join('\n')}`);
  expect(wordsOfMany(100)).toHaveLength(5_001);
  expect(wordsOfMany(101)).toBeNull();
});

test.each([
  ['a chain', 'flowchart LR\n A --> B --> C', ['A B C', 'A > B', 'B > C']],
  ['the old word', 'graph TD\n A-->B', ['A B', 'A > B']],
  ['all on one line', 'graph TD; A-->B; B-->C;', ['A B C', 'A > B', 'B > C']],
  [
    'labels',
    'flowchart LR\n a[Start here] --> b(Then) --> c{Really?}',
    ['Start here Then Really?', 'Start here > Then', 'Then > Really?'],
  ],
  ['brackets in quotes', 'flowchart LR\n a["Read (all) [x]"] --> b', ['Read (all) [x] b', 'Read (all) [x] > b']],
  [
    'every shape',
    'flowchart LR\n a([s]) --> b[[t]] --> c[(u)] --> d((v)) --> e{{w}} --> f>x] --> g[/y/]',
    ['s t u v w x y', 's > t', 't > u', 'u > v', 'v > w', 'w > x', 'x > y'],
  ],
  ['a label told later', 'flowchart LR\n A --> B\n B[Last]', ['A Last', 'A > Last']],
  [
    'words on arrows',
    'flowchart LR\n A -->|yes| B\n A -- no --> C\n A -. maybe .-> D\n A == sure ==> E',
    ['A B C D E', 'A > B: yes', 'A > C: no', 'A > D: maybe', 'A > E: sure'],
  ],
  ['many to many', 'flowchart LR\n A & B --> C & D', ['A B C D', 'A > C', 'A > D', 'B > C', 'B > D']],
  ['a group', 'flowchart LR\n subgraph one [The first]\n  A --> B\n end', ['{The first} A B', 'A > B']],
  [
    'styles',
    'flowchart LR\n A:::wide --> B\n classDef wide fill:#fff\n class B wide\n style A fill:#f00\n click A "https://a.example"',
    ['A B', 'A > B'],
  ],
  ['a label of two lines', 'flowchart LR\n A["one\n two"] --> B', ['one two B', 'one two > B']],
  ['tags', 'flowchart LR\n A["one<br/>two <b>x</b>"]', ['one two x']],
  ['comments', 'flowchart LR\n %% A --> X\n A --> B', ['A B', 'A > B']],
  ['a directive', '%%{init: {"theme": "dark"}}%%\nflowchart LR\n A --> B', ['A B', 'A > B']],
  ['front matter', '---\ntitle: x\n---\nflowchart LR\n A --> B', ['A B', 'A > B']],
  ['a name with dashes', 'flowchart LR\n FR-001 --> ADR-0004', ['FR-001 ADR-0004', 'FR-001 > ADR-0004']],
  [
    'messages',
    'sequenceDiagram\n participant A as Ann\n A->>+B: hello\n B-->>-A: yes',
    ['Ann B', 'Ann > B: hello', 'B > Ann: yes'],
  ],
  [
    'frames and notes',
    'sequenceDiagram\n loop daily\n A-)B: go\n end\n Note over A,B: x\n B--xA: stop',
    ['A B', 'A > B: go', 'B > A: stop'],
  ],
  [
    'states',
    'stateDiagram-v2\n [*] --> A\n A --> B : done\n B --> [*]',
    ['start A B end', 'start > A', 'A > B: done', 'B > end'],
  ],
  [
    'named states',
    'stateDiagram-v2\n state "Long name" as s\n s --> t\n note right of s\n  words: x --> y\n end note',
    ['Long name t', 'Long name > t'],
  ],
  [
    'classes',
    'classDiagram\n class A {\n  +run()\n }\n A <|-- B : is\n A "1" --> "*" C',
    ['A B C', 'A > B: is', 'A > C'],
  ],
  ['entities', 'erDiagram\n A ||--o{ B : has\n A {\n  string id\n }', ['A B', 'A > B: has']],
  [
    'C4',
    'C4Context\n Person(u, "User, new", "x")\n System(s, "Shop")\n Rel(u, s, "buys", "HTTP")',
    ['User, new Shop', 'User, new > Shop: buys'],
  ],
  ['an arrow without end', 'flowchart LR\n A -->', null],
  ['a box without end', 'flowchart LR\n A[x --> B', null],
  ['two arrows', 'flowchart LR\n A --> --> B', null],
  ['half understood', 'sequenceDiagram\n A->>B: x\n what is this', null],
  ['a kind nobody reads', 'gantt\n title x\n section A\n a :a1, 2014-01-01, 30d', null],
  ['no kind', 'A --> B', null],
  ['nothing in it', 'flowchart LR', null],
  ['nothing', '', null],
])('in words: %s', (_name, source, expected) => {
  expect(wordsOf(source)).toEqual(expected);
});

test.each([
  ['flowchart LR', 'flowchart'],
  ['graph TD', 'flowchart'],
  ['stateDiagram', 'state'],
  ['C4Container', 'c4'],
  ['pie title x', 'pie'],
  ['flowcharts', 'other'],
  ['', 'other'],
])('kind: %s', (source, kind) => {
  expect(diagramKind(diagramText(source).keyword)).toBe(kind);
});

test.each([
  ['title', 'flowchart LR\naccTitle: The way', 'The way', null],
  ['description', 'flowchart LR\naccDescr: It goes', null, 'It goes'],
  ['description over lines', 'flowchart LR\naccDescr {\n It goes\n far\n}\nA --> B', null, 'It goes far'],
  ['title of its front matter', '---\ntitle: "Way"\n---\nflowchart LR', 'Way', null],
  ['neither', 'flowchart LR\n A --> B', null, null],
])('%s', (_name, source, title, description) => {
  expect(diagramText(source)).toMatchObject({title, description});
});

const WORD = fc.constantFrom(
  'A',
  'B-1',
  '-->',
  '---',
  '[',
  ']',
  '"',
  '(',
  ')',
  '|',
  '&',
  ';',
  ':',
  '{',
  '}',
  '\n',
  ' ',
  'end',
  '->>',
  '[*]',
  '%%',
  '==',
  'x',
);
const HEAD = fc.constantFrom(
  'flowchart LR',
  'sequenceDiagram',
  'stateDiagram-v2',
  'classDiagram',
  'erDiagram',
  'C4Context',
  '---',
);

test('never throws, and an arrow joins boxes that are there', () => {
  fc.assert(
    fc.property(HEAD, fc.array(WORD, {maxLength: 60}), (head, words) => {
      const drawn = drawDiagram(diagramText(`${head}\n${words.join('')}`));
      const labels = new Set(drawn?.outline.nodes.map(({label}) => label));
      for (const {from, to} of drawn?.outline.edges ?? []) {
        if (head === 'C4Context') continue;
        expect(labels.has(from) && labels.has(to)).toBe(true);
      }
    }),
  );
});

test('boxes and arrows of a chain are all told, however they are named', () => {
  const name = fc
    .stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{0,8}$/)
    .filter((word) => !/^(?:end|style|class|click|graph|subgraph|direction|linkStyle|classDef|[ox].*)$/i.test(word));
  fc.assert(
    fc.property(fc.uniqueArray(name, {minLength: 2, maxLength: 8}), (names) => {
      const words = wordsOf(`flowchart LR\n ${names.join(' --> ')}`);
      expect(words).toEqual([names.join(' '), ...names.slice(1).map((to, index) => `${names[index]} > ${to}`)]);
    }),
  );
});
