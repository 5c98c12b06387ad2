import ts from 'typescript';

/** One import of a source file, with its path resolved to the source folder when it is relative. */
export interface Import {
  readonly from: string;
  readonly isTypeOnly: boolean;
}

/** What a room may import: other rooms and packages; entries after `type` count for types only. */
interface Room {
  readonly may: readonly (string | RegExp)[];
  readonly mayType: readonly (string | RegExp)[];
}

const UNIFIED = [
  /^(?:unified|unist-util-[\w-]+|mdast-util-[\w-]+|hast-util-[\w-]+|satteri|yaml|github-slugger|picomatch)$/,
];
const TREE_TYPES = ['mdast', 'hast', 'unist'];
const BROWSER = ['react', 'react-dom', /^@docusaurus\/(?!core)[\w-]+/, '@theme/'];
const HOSTS = ['model/', 'core/', 'report/', 'node/', 'options.ts', /^node:/, /^@docusaurus\//];

/** The table of the architecture: who may import whom. Within a room everything is allowed. */
const ROOMS: Readonly<Record<string, Room>> = {
  model: {may: [], mayType: []},
  'options.ts': {may: ['model/', 'joi'], mayType: []},
  // The layout is a pure function of boxes and lines.
  core: {may: ['model/', '@dagrejs/dagre', ...UNIFIED], mayType: TREE_TYPES},
  report: {may: ['model/'], mayType: []},
  node: {may: ['model/', /^node:/, 'tinyglobby', 'jsdom'], mayType: []},
  cli: {may: ['model/', 'core/', 'report/', 'node/', 'options.ts', /^node:/], mayType: []},
  docusaurus: {may: [...HOSTS, 'feed'], mayType: []},
  // The words of a status mean the same on every page.
  remark: {
    may: ['model/', 'core/extract/statusVocabulary.ts', 'unified', 'remark-directive', /^(?:unist|mdast)-util-[\w-]+$/],
    mayType: TREE_TYPES,
  },
  // The data source is chosen by an alias; its server half reads files.
  client: {
    may: [
      'model/',
      // One grammar and one reading of rows for every list: see ADR-0018.
      'core/filter/',
      'core/present/facts/',
      // What the build writes the browser reads: one module for both directions, see ADR-0027.
      'core/search/',
      'core/present/embeds/answerEmbed.ts',
      'core/present/csv/',
      // Laid out where it is drawn: see ADR-0049.
      'core/present/graph/star.ts',
      'fuse.js',
      '@floating-ui/dom',
      'react',
      /^@docusaurus\/(?!core)[\w-]+/,
      '@spec-portal/mermaid',
      '@spec-portal/data-source',
      '@spec-portal/data-place',
      '@spec-portal/news',
      '@spec-portal/others',
      '@generated/routes',
    ],
    mayType: ['core/present/'],
  },
  theme: {
    may: ['docusaurus-plugin-spec-portal/client', '@spec-portal/parts', ...BROWSER],
    mayType: ['model/', 'core/present/'],
  },
  'index.ts': {may: ['docusaurus/', 'options.ts'], mayType: ['model/', 'core/present/']},
};

/** Order of the core's steps: a step may look at an earlier one. */
const STEPS: Readonly<Record<string, number>> = {
  text: 0,
  memory: 0,
  filter: 1,
  discover: 1,
  parse: 1,
  extract: 2,
  tree: 3,
  inspect: 3,
  resolve: 3,
  history: 4,
  check: 5,
  recognise: 5,
  present: 6,
  search: 7,
};

/** Why the imports of a file break the table; empty when they keep it. `path` counts from the source folder. */
export function violationsOf(path: string, text: string): readonly string[] {
  const name = path.split('/')[0] ?? path;
  const room = ROOMS[name];
  if (!room) return [`${path} stands in no room of the table`];
  return importsOf(path, text).flatMap(({from, isTypeOnly}) => {
    if (from === name || from.startsWith(`${name}/`))
      return laterStep(path, from) ? [`${path} looks at a later step: ${from}`] : [];
    const allowed = isTypeOnly ? [...room.may, ...room.mayType] : room.may;
    const isServerHalf = /\.server\.ts$/.test(path) && from.startsWith('node:');
    if (isServerHalf || allowed.some((each) => matches(each, from))) return [];
    return [`${path} imports ${isTypeOnly ? 'type ' : ''}${from}`];
  });
}

function matches(allowed: string | RegExp, from: string): boolean {
  if (typeof allowed !== 'string') return allowed.test(from);
  return allowed.endsWith('/') ? from.startsWith(allowed) : from === allowed;
}

function laterStep(path: string, from: string): boolean {
  const [ownRoom, ownStep = ''] = path.split('/');
  const [, otherStep = ''] = from.split('/');
  const own = STEPS[ownStep];
  const other = STEPS[otherStep];
  if (ownRoom !== 'core' || own === undefined || ownStep === otherStep) return false;
  // Files beside the steps wire them; a step that imports one would go round in a circle.
  return other === undefined || other >= own;
}

/** All imports and re-exports of a file, dynamic ones and `import('…')` types included. */
export function importsOf(path: string, text: string): readonly Import[] {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    false,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({from: sourcePath(path, specifier.text), isTypeOnly});
  };
  const walk = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly || isTypeList(node.exportClause));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword || isNamed(node.expression, 'require'))
    )
      add(node.arguments[0], false);
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  const {namedBindings} = clause;
  return (
    clause.isTypeOnly ||
    (!clause.name && namedBindings !== undefined && ts.isNamedImports(namedBindings) && isTypeList(namedBindings))
  );
}

function isTypeList(list: ts.NamedImports | ts.NamedExportBindings | undefined): boolean {
  return (
    list !== undefined &&
    !ts.isNamespaceExport(list) &&
    list.elements.length > 0 &&
    list.elements.every(({isTypeOnly}) => isTypeOnly)
  );
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function sourcePath(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const parts = path.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const WORLD = new Set([
  'console',
  'process',
  'Date',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'globalThis',
  'window',
  'document',
  'performance',
  'crypto',
  'require',
  'eval',
  'Function',
]);

/** Names of the outside world a pure file uses: clock, environment, console, chance. */
export function worldIn(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const walk = (node: ts.Node) => {
    if (ts.isIdentifier(node) && WORLD.has(node.text) && isFree(node)) found.push(node.text);
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') found.push('Math.random');
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found.filter((name) => !new RegExp(String.raw`\b(?:const|let|import|function)\b[^;=]*\b${name}\b`).test(text));
}

/** Not the name of a property, a key, a type or a parameter. */
function isFree(node: ts.Identifier): boolean {
  const {parent} = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent)
  );
}
