import type {Tree} from './folder.ts';

/** One hostile tree, and what the portal says about it. */
export interface HostileCase {
  readonly name: string;
  readonly tree: Tree;
  /** `code path:line`, sorted by path and line; errors and warnings of damage only. */
  readonly told: readonly string[];
  /** Words that its pages show all the same. */
  readonly shows?: readonly string[];
  /** Words that are in no file of the site. */
  readonly never?: readonly string[];
  /** It refers to the healthy documents, so their pages rightly name it. */
  readonly touchesHealthy?: true;
}

const SPEC = 'docs/specs/900-case/spec.md';
const one = (text: string | Uint8Array): Tree => ({[SPEC]: text});
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

export const CASES: readonly HostileCase[] = [
  // Front matter
  {
    name: 'front matter in another language',
    tree: one('---js\nthrow new Error()\n---\n\n# A\n\nBody.\n'),
    told: [`invalid-front-matter ${SPEC}:1`],
    shows: ['Body.'],
  },
  {
    name: 'front matter between plus signs',
    tree: one('+++\ntitle = "A"\n+++\n\n# A\n\nBody.\n'),
    told: [`invalid-front-matter ${SPEC}:1`],
    shows: ['Body.'],
  },
  {
    name: 'front matter without an end',
    tree: one('---\ntitle: A\n\n# A\n\nBody.\n'),
    told: [`invalid-front-matter ${SPEC}:1`],
    shows: ['Body.'],
  },
  {name: 'a rule across the page, and no front matter', tree: one('---\n\n# A\n\nBody.\n'), told: [], shows: ['Body.']},
  {
    name: 'an unquoted colon',
    tree: one('---\nid: a\ntitle: one: two\n---\n\n# A\n'),
    told: [`invalid-front-matter ${SPEC}:3`],
  },
  {name: 'a key twice', tree: one('---\nowner: a\nowner: b\n---\n\n# A\n'), told: [`invalid-front-matter ${SPEC}:3`]},
  {name: 'a list', tree: one('---\n- a\n---\n\n# A\n'), told: [`invalid-front-matter ${SPEC}:2`]},
  {
    name: 'a title that YAML takes for a list',
    tree: one('---\ntitle: [NAME]\n---\n\nBody.\n'),
    told: [`invalid-front-matter ${SPEC}:2`],
  },
  {
    name: 'aliases that grow',
    tree: one(`---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n\n# A\n`),
    told: [`invalid-front-matter ${SPEC}:3`],
  },
  {
    name: 'a block nested without end',
    tree: one(`---\na: ${'['.repeat(9000)}\n---\n\n# A\n\nBody.\n`),
    told: [`invalid-front-matter ${SPEC}:2`],
    shows: ['Body.'],
  },
  {
    name: 'a block of lists on one line',
    tree: one(`---\n${'- '.repeat(8000)}a\n---\n\n# A\n\nBody.\n`),
    told: [`invalid-front-matter ${SPEC}:2`],
    shows: ['Body.'],
  },
  {
    name: 'rules of alerts nested without end',
    tree: {'docs/alerts/x.rules.yml': `groups:\n- ${'['.repeat(900_000)}\n`},
    told: ['invalid-alert-file docs/alerts/x.rules.yml:2'],
  },
  {
    name: 'a block of a megabyte',
    tree: one(`---\na: ${'b'.repeat(1_000_000)}\n---\n\n# A\n\nBody.\n`),
    told: [`invalid-front-matter ${SPEC}:1`],
    shows: ['Body.'],
  },
  {
    name: 'names of the language',
    tree: one('---\n__proto__:\n  polluted: yes\nconstructor: x\n---\n\n# A\n'),
    told: [`refused-front-matter ${SPEC}:3`, `refused-front-matter ${SPEC}:4`],
  },
  {
    name: 'a file that asks to be code',
    tree: one('---\nmdx:\n  format: mdx\n---\n\n# A\n\n{globalThis.x = 1}\n'),
    told: [`refused-front-matter ${SPEC}:3`],
    shows: ['{globalThis.x = 1}'],
  },
  {
    name: 'two files that ask for one address',
    tree: {
      'docs/runbooks/a.md': '---\nslug: /same\n---\n\n# A\n',
      'docs/runbooks/b.md': '---\nslug: /same\n---\n\n# B\n',
    },
    told: ['duplicate-id docs/runbooks/b.md:2'],
  },
  // Active content
  {
    name: 'scripts in every place',
    tree: one('# A <script>x()</script>\n\n<script>x()</script>\n\n- <script>x()</script>\n\nBody.\n'),
    told: [`refused-html ${SPEC}:1`, `refused-html ${SPEC}:3`, `refused-html ${SPEC}:5`],
    shows: ['Body.'],
  },
  {
    name: 'a title that ends a script element',
    tree: one('---\ntitle: "</script><script>x()</script>"\n---\n\nBody.\n'),
    told: [],
    shows: ['Body.'],
  },
  {
    name: 'elements of ours, written by hand',
    tree: one('# A\n\n<sp-ref data-slot="0">x</sp-ref> <sp-embed data-slot="0"></sp-embed>\n\nBody.\n'),
    told: [],
    shows: ['Body.'],
  },
  {
    name: 'markup that changes when it is parsed twice',
    tree: one(
      '# A\n\n<math><mtext><table><mglyph><style><img src=x onerror=x()></style></mglyph></table></mtext></math>\n\n<svg><p><style><g title="</style><img src=x onerror=x()>">\n\nBody.\n',
    ),
    told: [3, 3, 3, 5, 5].map((line) => `refused-html ${SPEC}:${line}`),
    shows: ['Body.'],
  },
  {
    name: 'links that run code',
    tree: one(
      '# A\n\n[a](javascript:x) [b](&#x6A;avascript:x)\n\n[c][d]\n\n[d]: vbscript:x\n\n<a href="java\tscript:x">e</a>\n',
    ),
    told: [
      `refused-address ${SPEC}:3`,
      `refused-address ${SPEC}:3`,
      `refused-address ${SPEC}:7`,
      `refused-address ${SPEC}:9`,
    ],
  },
  {
    name: 'links out of the root',
    tree: one(
      `# A\n\n[a](${'../'.repeat(20)}etc/hostname)\n\n![b](${'../'.repeat(20)}etc/hostname.png)\n\n[c](%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/hostname)\n`,
    ),
    told: [`broken-reference ${SPEC}:3`, `broken-reference ${SPEC}:7`],
  },
  {
    name: 'a picture that is a page',
    tree: {
      [SPEC]: '# A\n\n![b](x.svg) ![c](y.svg)\n',
      'docs/specs/900-case/x.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>',
      'docs/specs/900-case/y.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    },
    told: ['skipped-path docs/specs/900-case/x.svg:1'],
  },
  {
    name: 'a diagram that lowers its guard',
    tree: one(
      "# A\n\n```mermaid\n%%{init: {'securityLevel': 'loose'}}%%\nflowchart LR\n  A --> B\n  click A call x()\n```\n",
    ),
    told: [`refused-diagram ${SPEC}:4`, `refused-diagram ${SPEC}:7`],
  },
  {
    name: 'a diagram whose labels are pages',
    tree: one(
      '# A\n\n```mermaid\nflowchart LR\n  A["<img src=x onerror=x()>a"] --> B["<iframe srcdoc=x></iframe>b"]\n  B -->|"<b onclick=x()>c</b>"| A\n```\n\nBody.\n',
    ),
    told: [5, 5, 5, 6].map((line) => `refused-diagram ${SPEC}:${line}`),
    shows: ['Body.'],
  },
  {
    name: 'a diagram of two thousand arrows',
    tree: one(
      `# A\n\n\`\`\`mermaid\nflowchart LR\n${Array.from({length: 2000}, (_, index) => `  N${index} --> N${(index * 7) % 2000}\n`).join('')}\`\`\`\n\nBody.\n`,
    ),
    told: [`broken-diagram ${SPEC}:3`],
    shows: ['Body.'],
  },
  {
    name: 'code in an MDX file',
    tree: {'docs/specs/900-case/spec.mdx': "import x from './x';\n\n# A\n\n<X a={1} />\n\nBody.\n"},
    told: ['mdx-code docs/specs/900-case/spec.mdx:1'],
    shows: ['Body.'],
  },
  {
    name: 'braces and directives of others',
    tree: one('# A\n\n{{ .Values.x }} at 10:30 :smile:\n\n:::unknown\ninside\n:::\n\n{unclosed\n'),
    told: [],
    shows: ['{{ .Values.x }}', 'inside', '{unclosed'],
  },
  // Hidden and damaged
  {
    name: 'a comment without an end',
    tree: one('# A\n\nBody.\n\n<!-- x\n\n- **FR-001**: gone\n'),
    told: [`hidden-text ${SPEC}:5`],
    shows: ['Body.'],
  },
  {
    name: 'a fence without an end',
    tree: one('# A\n\n~~~yaml\nx\n\n- **FR-001**: gone\n'),
    told: [`hidden-text ${SPEC}:3`],
  },
  {
    name: 'half a merge',
    tree: one('# A\r\n\r\n<<<<<<< HEAD\r\na\r\n=======\r\nb\r\n>>>>>>> c\r\n'),
    told: [`merge-conflict ${SPEC}:3`],
  },
  {
    name: 'signs nobody sees',
    tree: one('# A\n\nb\u0007\n\nc\u202Ed\n'),
    told: [`hidden-character ${SPEC}:3`, `hidden-character ${SPEC}:5`],
  },
  {name: 'an id of two scripts', tree: one('# A\n\n- **F\u0420-001**: b\n'), told: [`look-alike-id ${SPEC}:3`]},
  {name: 'a token', tree: one(`# A\n\nghp_${'Zz9'.repeat(12)}\n`), told: [`leaked-secret ${SPEC}:3`]},
  // Bytes and files
  {name: 'null characters', tree: one(bytes('# A\n\nb', [0], 'c\n')), told: [`hidden-character ${SPEC}:3`]},
  {
    name: 'bytes that are no UTF-8',
    tree: one(bytes('# A\n\nBody.\n\nb', [0xff, 0xc3, 0x28], 'c\n')),
    told: [`unreadable-file ${SPEC}:5`],
    shows: ['Body.'],
  },
  {
    name: 'UTF-16',
    tree: one(Buffer.from('\uFEFF# A\n\nBody.\n', 'utf16le')),
    told: [`unreadable-file ${SPEC}:1`],
    shows: ['Body.'],
  },
  {
    name: 'empty files',
    tree: {'docs/runbooks/a.md': '', 'docs/runbooks/b.md': ' \n\t\n', 'docs/runbooks/c.md': '\uFEFF'},
    told: [],
  },
  {name: 'a file beyond the limit', tree: one('x '.repeat(1_100_000)), told: [`size-limit ${SPEC}:1`]},
  {
    name: 'a link out of the root',
    tree: {[SPEC]: {link: '/etc/hostname'}, 'docs/runbooks/x': {link: '/etc'}},
    told: ['skipped-path docs/runbooks/x:1', `skipped-path ${SPEC}:1`],
  },
  {
    name: 'links in a circle',
    tree: {'docs/runbooks/a.md': {link: 'b.md'}, 'docs/runbooks/b.md': {link: 'a.md'}, 'docs/runbooks/c': {link: '..'}},
    told: ['skipped-path docs/runbooks/a.md:1', 'skipped-path docs/runbooks/b.md:1', 'skipped-path docs/runbooks/c:1'],
  },
  {name: 'a link to nothing', tree: {[SPEC]: {link: './gone.md'}}, told: [`skipped-path ${SPEC}:1`]},
  {
    name: 'a folder that is called like a file',
    tree: {[SPEC]: {folder: true}, [`${SPEC}/inner.md`]: '# Inner\n\nBody.\n'},
    told: [],
    shows: ['Body.'],
  },
  {
    name: 'names that differ in case',
    tree: {'docs/runbooks/plan.md': '# A\n', 'docs/runbooks/Plan.md': '# B\n'},
    told: ['path-collision docs/runbooks/plan.md:1'],
  },
  {
    name: 'names with signs of addresses and terminals',
    tree: {
      'docs/runbooks/a b.md': '# a\n',
      'docs/runbooks/c#d?e%20f.md': '# c\n',
      'docs/runbooks/100%.md': '# d\n',
      'docs/runbooks/\'"<x>.md': '# e\n',
      'docs/runbooks/::error::.md': '# f\n',
      'docs/runbooks/\u001B[31m.md': '# g\n',
      'docs/runbooks/..md': '# h\n',
    },
    told: [],
  },
  {
    name: 'names of great length',
    tree: {
      [`docs/specs/${'日'.repeat(80)}/spec.md`]: '# A\n\nBody.\n',
      [`docs/specs/x/${'y'.repeat(250)}.md`]: `# B\n\n**ID**: ${'Z'.repeat(400)}\n\nBody.\n`,
      'docs/long.rules.yml': `groups:\n- name: a\n  rules:\n  - alert: ${'A'.repeat(400)}\n    expr: up\n`,
    },
    told: [],
    shows: ['Body.'],
    // Where there are alerts, a runbook without one is told.
    touchesHealthy: true,
  },
  {
    name: 'settings of another tool',
    tree: {'docs/specs/900-case/_category_.json': '{', [SPEC]: '# A\n'},
    told: ['skipped-path docs/specs/900-case/_category_.json:1'],
  },
  // Ids and references
  {
    name: 'ids and headings that objects know',
    tree: one(
      '# A\n\n## __proto__\n\n## constructor\n\n- **FR-001**: see [a](#constructor), [b](#hasownproperty)\n\n[toString]: #x\n',
    ),
    told: [`broken-reference ${SPEC}:7`],
  },
  {
    name: 'an id twice, in one file and in two',
    tree: {
      [SPEC]: '# A\n\n**ID**: SPEC-900\n\n- **FR-001**: a\n- **FR-001**: b\n',
      'docs/specs/901-b/spec.md': '# B\n\n**ID**: SPEC-900\n',
    },
    told: [`duplicate-id ${SPEC}:6`, 'duplicate-id docs/specs/901-b/spec.md:3'],
  },
  {
    name: 'two decisions that replace each other',
    tree: {
      'docs/decisions/0091-a.md': '# ADR-0091: A\n\n**Status**: Superseded by [ADR-0092](0092-b.md)\n',
      'docs/decisions/0092-b.md': '# ADR-0092: B\n\n**Status**: Superseded by [ADR-0091](0091-a.md)\n',
    },
    told: ['supersession-cycle docs/decisions/0091-a.md:3'],
  },
  {
    name: 'another document that takes a healthy id',
    tree: one('# A\n\n**ID**: SPEC-001\n'),
    told: [
      'ambiguous-reference docs/decisions/0001-dates-of-return.md:4',
      'ambiguous-reference docs/runbooks/remind.md:3',
      `duplicate-id ${SPEC}:3`,
    ],
    touchesHealthy: true,
  },
  // Size and depth
  {
    name: 'quotes ten thousand deep',
    tree: one(`# A\n\n${'>'.repeat(10_000)} a\n\nBody.\n`),
    told: [`nesting-limit ${SPEC}:3`],
    shows: ['Body.'],
  },
  {
    name: 'lists five hundred deep',
    tree: one(`# A\n\n${Array.from({length: 500}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}\n`),
    told: [`nesting-limit ${SPEC}:34`],
  },
  {
    name: 'elements four thousand deep',
    tree: one(`# A\n\n${'<div>\n\n<b>'.repeat(2_000)}\n\nBody.\n`),
    told: [],
    shows: ['Body.'],
  },
  {
    name: 'a table of more rows than a page shows',
    tree: {
      'docs/specs/long/spec.md': `# Long\n\n| ID | Text |\n|---|---|\n${Array.from({length: 6000}, (_, index) => `| FR-${index + 1} | row ${index + 1} |\n`).join('')}`,
    },
    told: [],
    shows: ['row 4999'],
  },
  {
    name: 'fifty thousand brackets',
    tree: one(`# A\n\n${'['.repeat(50_000)}\n\nBody.\n`),
    told: [`size-limit ${SPEC}:3`],
    shows: ['Body.'],
  },
  {
    name: 'fifty thousand markers without an end',
    tree: one(`# A\n\n${'[NEEDS CLARIFICATION: '.repeat(50_000)}\n\nBody.\n`),
    told: [`size-limit ${SPEC}:3`],
    shows: ['Body.'],
  },
  {
    name: 'blanks in every pattern',
    tree: one(
      `# A\n\n**Status**:${' '.repeat(100_000)}x\n\n- **FR-001**${' '.repeat(100_000)}y\n\n## H${' '.repeat(100_000)}#z\n\nBody.\n`,
    ),
    told: [`unknown-status ${SPEC}:3`],
    shows: ['Body.'],
  },
];
