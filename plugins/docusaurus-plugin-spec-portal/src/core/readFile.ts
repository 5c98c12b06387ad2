import type {Paragraph, RootContent} from 'mdast';
import type {Field} from '../model/field.ts';
import type {FileFacts} from '../model/file.ts';
import type {Settings} from '../model/settings.ts';
import type {SourceFile} from '../model/source.ts';
import type {TreeNode} from '../model/tree.ts';
import {extractClarifications} from './extract/clarifications.ts';
import {extractDates} from './extract/dates.ts';
import {extractDeclaredIds} from './extract/declaredIds.ts';
import {extractDiagramReferences} from './extract/diagramReferences.ts';
import {extractDiagrams} from './extract/diagrams.ts';
import {extractEarsRequirements} from './extract/earsRequirements.ts';
import {extractEmbeds} from './extract/embeds.ts';
import {extractFields, fieldNamed} from './extract/fields.ts';
import {isNothing, isUnfilled} from './extract/fieldValues.ts';
import {createFileContext, type FileContext} from './extract/fileContext.ts';
import type {FoundReference} from './extract/foundReference.ts';
import {headingIdOf} from './extract/headingId.ts';
import {extractIdentity} from './extract/identity.ts';
import {createItemFactory} from './extract/itemFactory.ts';
import {metadataBlocks} from './extract/metadataBlocks.ts';
import {extractNumberedItems} from './extract/numberedItems.ts';
import {extractOpenSpec} from './extract/openSpec.ts';
import {extractPlainItems} from './extract/plainItems.ts';
import {extractReferences} from './extract/references.ts';
import {extractRequirementDirectives, waiversOfDirectives} from './extract/requirementDirectives.ts';
import {extractRunbookFacts} from './extract/runbookFacts.ts';
import {headingsOf} from './extract/sections.ts';
import {extractStatuses} from './extract/status.ts';
import {extractStories} from './extract/stories.ts';
import {extractTasks} from './extract/tasks.ts';
import {isUnfilledTemplate} from './extract/template.ts';

import {extractMisspelledDirectives, extractUnknownDirectives} from './extract/unknownDirectives.ts';
import {extractWaivers} from './extract/waivers.ts';
import {parseFile} from './parse/parseFile.ts';
import {plainText} from './text/inlineText.ts';
import {buildTree} from './tree/buildTree.ts';

/** One file's whole story: parse, extract, tree. A pure function of path, text and settings; never throws on text. */
export function readFile(source: SourceFile, settings: Settings): FileFacts {
  const file = parseFile(source);
  const context = createFileContext(file, settings);
  const fields = extractFields(context);
  const items = createItemFactory(context);
  const directiveProblems = extractRequirementDirectives(context, items);
  extractDeclaredIds(context, items);
  extractNumberedItems(context, items);
  extractEarsRequirements(context, items);
  extractStories(context, items);
  extractOpenSpec(context, items);
  extractPlainItems(context, items);
  extractTasks(context, items);
  const markers = extractClarifications(context, items);
  const references = [...extractReferences(context, items.found), ...extractDiagramReferences(context)];
  const embeds = extractEmbeds(context);
  const {writtenId, title} = extractIdentity(context, fields);
  const outline = headingsOf(context.sections);
  const tree = buildTree({
    context,
    items: items.found,
    references,
    markers,
    embeds,
    hidden: shownElsewhere(context, references, writtenId),
  });
  return {
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
    isTemplate: isUnfilledTemplate(title, fields),
    runbook: extractRunbookFacts(context, fields),
    items: items.found
      .map(({item}) => item)
      .toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column),
    references: references.map(({reference}) => reference),
    waivers: [...extractWaivers(context, items.found), ...waiversOfDirectives(context, items.found)],
    diagrams: extractDiagrams(context),
    headings: outline.filter(({depth}, index) => index > 0 || depth > 1),
    outline,
    unknownDirectives: extractUnknownDirectives(context),
    embeds: embeds.map(({embed}) => embed),
    images: imagesOf(tree),
    tree,
    problems: [...file.problems, ...directiveProblems, ...extractMisspelledDirectives(context)],
  };
}

function typeOf(value: string | undefined): string | null {
  return value === undefined || isUnfilled(value) || isNothing(value) || value.length > 60 ? null : value;
}

/** The title, and metadata that the panel shows whole; metadata with links stays in the text, where they can be followed. */
function shownElsewhere(
  context: FileContext,
  references: readonly FoundReference[],
  ownId: string | null,
): ReadonlySet<RootContent> {
  const hidden = new Set<RootContent>();
  const title = context.sections.find(({heading}) => heading !== null);
  if (title?.heading && title.depth === 1) hidden.add(title.heading);
  // A file's own id among its metadata is no link to follow.
  const linkLines = references
    .filter(({reference}) => reference.raw !== ownId)
    .map(({reference}) => reference.position.line);
  for (const {block, fields, isHead} of metadataBlocks(context)) {
    const {start, end} = block.position ?? {};
    if (!isHead || block.type !== 'paragraph' || !start || !end) continue;
    const hasLink =
      context.file.text.slice(start.offset, end.offset).includes('](') ||
      linkLines.some((line) => line >= start.line && line <= end.line);
    if (!hasLink && isWhollyIn(fields, block)) hidden.add(block);
  }
  return hidden;
}

/** Keys with values, and every letter of the block in one of them: what the panel shows may go from the text. */
function isWhollyIn(fields: readonly Field[], block: Paragraph): boolean {
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}\p{S}]/gu, '');
  const said = fields.map(({key, value}) => key + value).join('');
  return (
    fields.every(({value}) => value !== '') &&
    !block.children.some(({type}) => type === 'image' || type === 'imageReference') &&
    letters(said) === letters(plainText(block))
  );
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
