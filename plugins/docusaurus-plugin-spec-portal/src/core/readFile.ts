import type {RootContent} from 'mdast';
import type {Field} from '../model/field.ts';
import type {FileFacts} from '../model/file.ts';
import type {Settings} from '../model/settings.ts';
import type {SourceFile} from '../model/source.ts';
import type {TreeNode} from '../model/tree.ts';
import {extractClarifications} from './extract/clarifications.ts';
import {extractDates} from './extract/dates.ts';
import {extractDeclaredIds} from './extract/declaredIds.ts';
import {extractDiagrams} from './extract/diagrams.ts';
import {extractEarsRequirements} from './extract/earsRequirements.ts';
import {extractFields, fieldNamed, isUnfilled, metadataBlocks} from './extract/fields.ts';
import {createFileContext, type FileContext} from './extract/fileContext.ts';
import {extractIdentity} from './extract/identity.ts';
import {createItemFactory} from './extract/itemFactory.ts';
import {extractNumberedItems} from './extract/numberedItems.ts';
import {extractOpenSpec} from './extract/openSpec.ts';
import {extractPlainItems} from './extract/plainItems.ts';
import type {FoundReference} from './extract/foundReference.ts';
import {extractReferences} from './extract/references.ts';
import {headingsOf} from './extract/sections.ts';
import {extractStatus} from './extract/status.ts';
import {extractStories} from './extract/stories.ts';
import {extractTasks} from './extract/tasks.ts';
import {isUnfilledTemplate} from './extract/template.ts';
import {extractUnknownDirectives} from './extract/unknownDirectives.ts';
import {parseFile} from './parse/parseFile.ts';
import {buildTree} from './tree/buildTree.ts';

/** One file's whole story: parse, extract, tree. A pure function of path, text and settings; never throws on text. */
export function readFile(source: SourceFile, settings: Settings): FileFacts {
  const file = parseFile(source);
  const context = createFileContext(file, settings);
  const fields = extractFields(context);
  const items = createItemFactory(context);
  extractDeclaredIds(context, items);
  extractNumberedItems(context, items);
  extractEarsRequirements(context, items);
  extractStories(context, items);
  extractOpenSpec(context, items);
  extractPlainItems(context, items);
  extractTasks(context, items);
  const markers = extractClarifications(context, items);
  const references = extractReferences(context, items.found);
  const {writtenId, title} = extractIdentity(context, fields);
  const outline = headingsOf(context.sections);
  const tree = buildTree({context, items: items.found, references, markers, hidden: shownElsewhere(context, fields, references, writtenId)});
  return {
    path: source.path,
    kind: source.kind,
    artifactPath: source.artifactPath,
    writtenId,
    title,
    status: extractStatus(context, fields),
    type: typeOf(fieldNamed(fields, ['type', 'category'])?.value),
    dates: extractDates(fields),
    fields,
    isTemplate: isUnfilledTemplate(title, fields),
    items: items.found.map(({item}) => item).toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column),
    references: references.map(({reference}) => reference),
    diagrams: extractDiagrams(context),
    headings: outline.filter(({depth}, index) => index > 0 || depth > 1),
    outline,
    unknownDirectives: extractUnknownDirectives(context),
    images: imagesOf(tree),
    tree,
    problems: file.problems,
  };
}

function typeOf(value: string | undefined): string | null {
  return value === undefined || isUnfilled(value) || value.length > 60 ? null : value;
}

/** The title, and metadata that the panel shows whole; metadata with links stays in the text, where they can be followed. */
function shownElsewhere(context: FileContext, fields: readonly Field[], references: readonly FoundReference[], ownId: string | null): ReadonlySet<RootContent> {
  const hidden = new Set<RootContent>();
  const title = context.sections.find(({heading}) => heading !== null);
  if (title?.heading && title.depth === 1) hidden.add(title.heading);
  const keyLines = new Set(fields.filter(({carrier}) => carrier === 'line').map(({position}) => position.line));
  // A file's own id among its metadata is no link to follow.
  const linkLines = references.filter(({reference}) => reference.raw !== ownId).map(({reference}) => reference.position.line);
  for (const block of metadataBlocks(context)) {
    const {start, end} = block.position ?? {};
    if (block.type !== 'paragraph' || !start || !end || !keyLines.has(start.line)) continue;
    const hasLink = context.file.text.slice(start.offset, end.offset).includes('](') || linkLines.some((line) => line >= start.line && line <= end.line);
    if (!hasLink) hidden.add(block);
  }
  return hidden;
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
