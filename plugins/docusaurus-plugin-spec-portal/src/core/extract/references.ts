import type {Link, LinkReference, Nodes} from 'mdast';
import type {LeafDirective, TextDirective} from 'mdast-util-directive';
import type {Reference, ReferenceTarget} from '../../model/reference.ts';
import {canonical} from '../text/ids.ts';
import {type InlineText, inlineText, oneLine, plainText, type Segment, sentenceAt} from '../text/inlineText.ts';
import {placeAt, segmentAt, segmentsBetween} from '../text/placeAt.ts';
import {isReferenceDirective} from '../text/portalDirectives.ts';
import {nodesOf, walk} from '../text/walk.ts';
import {type TextBlock, textBlocksOf} from './blocks.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundItem} from './foundItem.ts';
import type {FoundReference} from './foundReference.ts';
import {frontMatterReferences} from './frontMatterReferences.ts';
import {headingIdOf} from './headingId.ts';
import {houseMentionsIn} from './houseMentions.ts';
import {type IdMention, idMentionsIn} from './idMentions.ts';
import type {Mention} from './mention.ts';
import {namedTargets} from './namedTargets.ts';
import {numbersInPlace} from './numbersInPlace.ts';
import {createOwnerOf, type OwnerOf} from './owners.ts';
import {codePathOf, linkTargetOf} from './paths.ts';
import {mayTellReplacement, REFERENCE_MARK, relationOf, remarkAround} from './relations.ts';

/** Everything in a file that names a document or an item: links, code-span paths, ids in prose, front matter keys. */
export function extractReferences(context: FileContext, found: readonly FoundItem[]): readonly FoundReference[] {
  return referencesIn(context, found, () => true);
}

/** Only those that may say which document takes another one's place, and none that says so left out. */
export function extractReplacements(context: FileContext, found: readonly FoundItem[]): readonly FoundReference[] {
  return referencesIn(
    context,
    found,
    ({block, section}) => mayTellReplacement(section.title) || mayTellReplacement(inlineText(block).text),
  );
}

function referencesIn(
  context: FileContext,
  found: readonly FoundItem[],
  isWanted: (block: TextBlock) => boolean,
): readonly FoundReference[] {
  const ownerOf = createOwnerOf(found, context.sections);
  const definitions = definitionsOf(context);
  const titleId = titleIdOf(context);
  return [
    ...frontMatterReferences(context),
    ...context.sections.flatMap((section) =>
      textBlocksOf(section)
        .filter(isWanted)
        .flatMap((block) => referencesOfBlock(block, context, ownerOf, definitions)),
    ),
  ].filter((found) => !titleId(found.reference));
}

/** The id in front of the title is the file's own name there, whoever else has it. */
function titleIdOf(context: FileContext): (reference: Reference) => boolean {
  const line = context.sections.find(({heading}) => heading !== null)?.heading?.position?.start.line;
  const own = canonical(headingIdOf(context)?.toUpperCase() ?? '');
  return ({position, targets: [target]}) => {
    if (own === null || position.line !== line || !target) return false;
    const name = target.by === 'id' ? target.id : target.by === 'name' ? target.name : '';
    return canonical(name.toUpperCase()) === own;
  };
}

function referencesOfBlock(
  block: TextBlock,
  context: FileContext,
  ownerOf: OwnerOf,
  definitions: ReadonlyMap<string, string>,
): readonly FoundReference[] {
  const flat = inlineText(block.block);
  const mentions: readonly Mention[] = [
    ...nodeMentions(block.block, flat, context, definitions),
    ...pathsInProse(flat),
    ...shortcodeLinks(flat),
    // A folder's name in a code span is one before it is anybody's declared id.
    ...idMentionsIn(flat).map((mention) => ({...mention, node: codeAt(flat, mention)})),
    ...houseMentionsIn(block, flat),
    ...numbersInPlace(flat, context.file.source.kind),
  ];
  const item = ownerOf(block)?.item.anchor ?? null;
  return withLines(withoutOverlaps(mentions), flat.text).map(
    ({mention: {start, end, form, targets, node}, before, after}) => {
      const {file} = context;
      const raw = node?.position
        ? file.text.slice(node.position.start.offset, node.position.end.offset)
        : flat.text.slice(start, end);
      const relation = relationOf(before, block.section.title, after);
      return {
        reference: {
          raw: oneLine(raw),
          form,
          targets,
          relation,
          remark: relation === 'supersedes' || relation === 'superseded-by' ? remarkAround(before, after) : null,
          item,
          section: block.section.title,
          sentence: sentenceAt(flat.text, start),
          position: node
            ? context.placeOf(node)
            : placeAt(flat, start, flat.text.slice(start, end), file.text, file.source.path),
        },
        spans: node ? [{node, start: 0, end: 0}] : spansOf(flat, start, end),
      };
    },
  );
}

interface MentionInLine {
  readonly mention: Mention;
  /** The line up to the mention, earlier mentions as one mark each. */
  readonly before: string;
  /** The line from the mention to the next one. */
  readonly after: string;
}

const LONGEST_LINE = 600;

function withLines(mentions: readonly Mention[], text: string): readonly MentionInLine[] {
  let line = '';
  let at = 0;
  return mentions.map((mention, index) => {
    const gap = text.slice(at, mention.start);
    const newLine = gap.lastIndexOf('\n');
    const before = (newLine < 0 ? line + gap : gap.slice(newLine + 1)).slice(-LONGEST_LINE);
    line = before + REFERENCE_MARK;
    at = Math.max(at, mention.end);
    const [after = ''] = text.slice(at, mentions[index + 1]?.start ?? at + LONGEST_LINE).split('\n', 1);
    return {mention, before, after};
  });
}

/** Links and code spans: their node says where they point. */
function nodeMentions(
  block: TextBlock['block'],
  flat: InlineText,
  context: FileContext,
  definitions: ReadonlyMap<string, string>,
): readonly Mention[] {
  const mentions: Mention[] = [];
  if (!isReferenceDirective(block) && block.children.every(({type}) => type === 'text')) return mentions;
  const segments = new Map<Nodes, Segment>(flat.segments.map((segment) => [segment.node, segment]));
  walk(block, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') {
      const target = targetOfLink(node, context, definitions);
      const [start, end] = extentOf(node, segments);
      if (target) mentions.push({start, end, form: 'link', targets: [target], node});
    } else if (isReferenceDirective(node)) {
      const [start, end] = extentOf(node, segments);
      mentions.push({start, end, form: 'directive', targets: targetsOfDirective(node, context), node});
    } else if (node.type === 'inlineCode') {
      const path = codePathOf(node.value);
      const segment = segments.get(node);
      if (path && segment && segment.role === 'code')
        mentions.push({
          start: segment.start,
          end: segment.end,
          form: 'code-path',
          targets: [{by: 'path', ...path}],
          node,
        });
    }
  });
  return mentions;
}

/** Whoever writes a directive means a name: what is not one is broken, not text. */
function targetsOfDirective(node: LeafDirective | TextDirective, {file}: FileContext): readonly ReferenceTarget[] {
  return plainText({type: 'paragraph', children: node.children})
    .split(',')
    .flatMap((part) => {
      const name = oneLine(part);
      const targets = namedTargets(name, node.name, file.source.kind);
      return targets.length > 0 ? targets : [{by: 'id' as const, id: name}];
    });
}

function targetOfLink(
  node: Link | LinkReference,
  {settings}: FileContext,
  definitions: ReadonlyMap<string, string>,
): ReferenceTarget | null {
  const url = node.type === 'link' ? node.url : definitions.get(node.identifier.toLowerCase());
  const target = url === undefined ? null : linkTargetOf(url, settings.repositoryUrl);
  if (target?.by !== 'path' || target.anchor !== null) return target;
  // `[SPEC-037 FR-005](../037/spec.md)`: the label says which item of the file is meant.
  const [mention] = idMentionsIn({
    text: plainText(node),
    segments: [{node: {type: 'text', value: plainText(node)}, start: 0, end: plainText(node).length, role: 'prose'}],
  });
  const [named] = mention?.targets ?? [];
  return named && mention?.targets.length === 1 && named.by === 'qualified-id'
    ? {...target, anchor: named.id.toLowerCase()}
    : target;
}

function extentOf(node: Nodes, segments: ReadonlyMap<Nodes, Segment>): readonly [number, number] {
  let start: number | null = null;
  let end = 0;
  walk(node, (leaf) => {
    const segment = segments.get(leaf);
    start ??= segment?.start ?? null;
    end = segment?.end ?? end;
  });
  return [start ?? 0, Math.max(start ?? 0, end)];
}

/** A folder's name may stand in a code span of its own. */
function codeAt(flat: InlineText, {start, end}: IdMention): Nodes | null {
  const segment = segmentAt(flat, start);
  return segment?.role === 'code' && segment.start === start && segment.end === end ? segment.node : null;
}

const PATH_IN_PROSE =
  /(?<![\w./:@+-])(?:\.{0,2}\/)?(?:(?![\w.+-]*\.mdx?\/)[\w@.+-]+\/)+[\w@.+-]+\.(?:md|markdown|mdx)(?:#(?<anchor>[\w.-]+))?(?![\w/])/gi;

/** `{{< ref "./other.md" >}}`: a site generator's way to write a link's target. */
const SHORTCODE_LINK =
  /\{\{[<%]\s*(?:rel)?ref\s+["']?(?<path>[^"'\s<>%#]+\.(?:md|markdown))(?:#(?<anchor>[\w.-]+))?["']?\s*[%>]\}\}/g;

function shortcodeLinks(flat: InlineText): readonly Mention[] {
  if (!flat.text.includes('{{')) return [];
  return [...flat.text.matchAll(SHORTCODE_LINK)].flatMap(({0: words, index: start, groups = {}}) => {
    const target: ReferenceTarget = {by: 'path', path: groups['path'] ?? '', anchor: groups['anchor'] ?? null};
    return segmentAt(flat, start)?.role === 'prose'
      ? [{start, end: start + words.length, form: 'link' as const, targets: [target], node: null}]
      : [];
  });
}

function pathsInProse(flat: InlineText): readonly Mention[] {
  // Most blocks name no file, and a look for its ending is a tenth of a look for a path with its surroundings.
  if (!/\.m(?:d|arkdown)/i.test(flat.text)) return [];
  return [...flat.text.matchAll(PATH_IN_PROSE)].flatMap((match) => {
    const segment = segmentAt(flat, match.index);
    if (segment?.role !== 'prose') return [];
    const [path = ''] = match[0].split('#', 1);
    const target: ReferenceTarget = {by: 'path', path, anchor: match.groups?.['anchor'] ?? null};
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        form: 'code-path' as const,
        targets: [target],
        node: null,
      },
    ];
  });
}

/** Sorted by place; of two that overlap the first and longer stays. A link without text has no extent and stays. */
function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  let end = 0;
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < end) continue;
    kept.push(mention);
    end = Math.max(end, mention.end);
  }
  return kept;
}

function spansOf(flat: InlineText, start: number, end: number): FoundReference['spans'] {
  return segmentsBetween(flat, start, end).flatMap((segment) => {
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    return from < to && segment.node.type === 'text'
      ? [{node: segment.node, start: from - segment.start, end: to - segment.start}]
      : [];
  });
}

function definitionsOf({file}: FileContext): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const node of nodesOf(file.tree, 'definition')) {
    // CommonMark: the first definition of a label wins.
    if (!definitions.has(node.identifier.toLowerCase())) definitions.set(node.identifier.toLowerCase(), node.url);
  }
  return definitions;
}
