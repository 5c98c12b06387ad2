import type {List, Paragraph, RootContent} from 'mdast';
import type {Field, FieldLink} from '../model/field.ts';
import type {DrawnFile, FileFacts, MakeTree} from '../model/file.ts';
import {type Measure, unmeasured} from '../model/measure.ts';
import type {Settings} from '../model/settings.ts';
import type {SourceFile} from '../model/source.ts';
import type {TreeNode} from '../model/tree.ts';
import {extractDates} from './extract/dates.ts';
import {extractDiagramReferences} from './extract/diagramReferences.ts';
import {extractDiagrams} from './extract/diagrams.ts';
import {extractEmbeds} from './extract/embeds.ts';
import {extractFieldLinks} from './extract/fieldLinks.ts';
import {extractFields, fieldNamed} from './extract/fields.ts';
import {isNothing, isUnfilled} from './extract/fieldValues.ts';
import {createFileContext, type FileContext} from './extract/fileContext.ts';
import type {FoundReference} from './extract/foundReference.ts';
import {headingIdOf} from './extract/headingId.ts';
import {extractIdentity} from './extract/identity.ts';
import {extractItems} from './extract/items.ts';
import {metadataBlocks} from './extract/metadataBlocks.ts';
import {extractReferences} from './extract/references.ts';
import {waiversOfDirectives} from './extract/requirementDirectives.ts';
import {extractRunbookFacts} from './extract/runbookFacts.ts';
import {headingsOf} from './extract/sections.ts';
import {extractStatuses} from './extract/status.ts';
import {isUnfilledTemplate} from './extract/template.ts';
import {extractMisspelledDirectives, extractUnknownDirectives} from './extract/unknownDirectives.ts';
import {extractWaivers} from './extract/waivers.ts';
import {inspectFile} from './inspect/inspectFile.ts';
import {type ParsedFile, parseFile} from './parse/parseFile.ts';
import {plainText} from './text/inlineText.ts';
import {walk} from './text/walk.ts';
import {buildTree, type TreeSource} from './tree/buildTree.ts';
import {limitRows, type ShownTree} from './tree/limitRows.ts';

/** What is to be read of a file beyond its facts. */
export interface ReadWish {
  /** Whether every page will be asked for: making its tree takes as long as everything else a finder asks. */
  readonly isDrawn?: boolean;
  readonly measure?: Measure;
}

/** One file's whole story: parse, extract, tree. A pure function of path, text and settings; never throws on text. */
export function readFile(
  source: SourceFile,
  settings: Settings,
  {isDrawn = true, measure = unmeasured}: ReadWish = {},
): DrawnFile {
  const file = measure('parse', () => parseFile(source));
  const {facts, drawing} = measure('extract', () => extractFacts(file, settings));
  const most = settings.limits.pageRows;
  if (!isDrawn && !isTreeNeeded(source.text, most)) {
    return {...facts, images: [], left: 0, beyond: [], tree: laterTree(source, settings, measure)};
  }
  const {tree, left, beyond} = measure('tree', () => limitRows(buildTree(drawing), most));
  return {...facts, images: imagesOf(tree), left, beyond, tree: madeTree(tree)};
}

/** Only the tree knows which images of the repository are shown, and how many rows there are. A row takes two letters at least. */
function isTreeNeeded(text: string, mostRows: number): boolean {
  return IMAGE.test(text) || text.length > 2 * mostRows;
}

const IMAGE = /!\[|<img/i;

/*
 * Functions that live as long as the facts are made here, apart from `readFile`: there they would keep alive what was parsed.
 */
function madeTree(tree: readonly TreeNode[]): MakeTree {
  return () => tree;
}

/** To read one file a second time takes a few milliseconds; to keep what was parsed of thousands, or their trees, takes more memory than all else. */
function laterTree(source: SourceFile, settings: Settings, measure: Measure): MakeTree {
  return () => measure('tree', () => buildTree(extractFacts(parseFile(source), settings).drawing));
}

interface Extracted {
  readonly facts: Omit<FileFacts, 'images' | keyof ShownTree>;
  readonly drawing: TreeSource;
}

function extractFacts(file: ParsedFile, settings: Settings): Extracted {
  const {source} = file;
  const context = createFileContext(file, settings);
  const fields = extractFields(context);
  const {found, items, markers, problems} = extractItems(context);
  const references = [...extractReferences(context, found), ...extractDiagramReferences(context)];
  const embeds = extractEmbeds(context);
  const fieldLinks = extractFieldLinks(context, fields, references);
  const {writtenId, title} = extractIdentity(context, fields);
  const outline = headingsOf(context.sections);
  const drawing = {
    context,
    items: found,
    references,
    markers,
    embeds,
    hidden: shownElsewhere(context, references, writtenId, fields, fieldLinks),
  };
  const facts = {
    path: source.path,
    kind: source.kind,
    artifactPath: source.artifactPath,
    writtenId,
    headingId: headingIdOf(context),
    title,
    statuses: extractStatuses(context, fields),
    type: typeOf(fieldNamed(fields, ['type', 'category'])?.value),
    dates: extractDates(fields),
    fields,
    fieldLinks,
    isTemplate: isUnfilledTemplate(title, fields),
    runbook: extractRunbookFacts(context, fields),
    items,
    references: references.map(({reference}) => reference),
    waivers: [...extractWaivers(context, found), ...waiversOfDirectives(context, found)],
    diagrams: extractDiagrams(context),
    headings: outline.filter(({depth}, index) => index > 0 || depth > 1),
    outline,
    unknownDirectives: extractUnknownDirectives(context),
    embeds: embeds.map(({embed}) => embed),
    problems: [...file.problems, ...inspectFile(file), ...problems, ...extractMisspelledDirectives(context)],
  };
  return {facts, drawing};
}

function typeOf(value: string | undefined): string | null {
  return value === undefined || isUnfilled(value) || isNothing(value) || value.length > 60 ? null : value;
}

/** The title, and metadata that the panel shows whole, with every link in it; anything more stays in the text. */
function shownElsewhere(
  context: FileContext,
  references: readonly FoundReference[],
  ownId: string | null,
  fields: readonly Field[],
  fieldLinks: readonly (readonly FieldLink[])[],
): ReadonlySet<RootContent> {
  const hidden = new Set<RootContent>();
  const title = context.sections.find(({heading}) => heading !== null);
  if (title?.heading && title.depth === 1) hidden.add(title.heading);
  const shownSlots = new Set(fieldLinks.flat().map(({slot}) => slot));
  const shownAddresses = new Set(fieldLinks.flat().map(({href}) => href));
  for (const {block, fields: own, isHead} of metadataBlocks(context)) {
    const {start, end} = block.position ?? {};
    if (!isHead || (block.type !== 'paragraph' && block.type !== 'list') || !start || !end) continue;
    // A file's own id among its metadata is no link to follow.
    const isEachShown = references.every(
      ({reference: {raw, position}}, slot) =>
        raw === ownId || position.line < start.line || position.line > end.line || shownSlots.has(slot),
    );
    const isKnown = own.every(({position}) => fields.some((field) => field.position.line === position.line));
    if (isEachShown && isKnown && areLinksShown(block, shownAddresses) && isWhollyIn(own, block)) hidden.add(block);
  }
  return hidden;
}

/** Links of Markdown that are no reference must be shown by their address. */
function areLinksShown(block: Paragraph | List, addresses: ReadonlySet<string | null>): boolean {
  let areShown = true;
  walk(block, (node) => {
    if (node.type === 'linkReference' || node.type === 'image' || node.type === 'imageReference') areShown = false;
    else if (node.type === 'link' && /^[a-z][a-z0-9+.-]*:/i.test(node.url) && !addresses.has(node.url))
      areShown = false;
  });
  return areShown;
}

/** Keys with values, and every letter of the block in one of them: what the panel shows may go from the text. */
function isWhollyIn(fields: readonly Field[], block: Paragraph | List): boolean {
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}\p{S}]/gu, '');
  const said = fields.map(({key, value}) => key + value).join('');
  return fields.every(({value}) => value !== '') && letters(said) === letters(plainText(block));
}

function imagesOf(tree: readonly TreeNode[]): readonly string[] {
  const paths = new Set<string>();
  const walk = (node: TreeNode) => {
    if (typeof node === 'string') return;
    const [tag, props, ...children] = node;
    if (tag === 'Image' && typeof props?.['path'] === 'string') paths.add(props['path']);
    for (const child of children) walk(child);
  };
  for (const node of tree) walk(node);
  return [...paths];
}
