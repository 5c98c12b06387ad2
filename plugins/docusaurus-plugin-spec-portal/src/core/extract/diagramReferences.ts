import type {Code} from 'mdast';
import type {ReferenceTarget} from '../../model/reference.ts';
import type {InlineText} from '../text/inlineText.ts';
import {oneLine} from '../text/inlineText.ts';
import {diagramText} from './diagram/diagramText.ts';
import {drawDiagram} from './diagram/drawDiagram.ts';
import type {WrittenLabel} from './diagram/written.ts';
import {mermaidBlocks, sectionAbove} from './diagrams.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundReference} from './foundReference.ts';
import {idMentionsIn} from './idMentions.ts';
import {codePathOf} from './paths.ts';

/**
 * Ids and files that the labels of diagrams name. In pictures stand many words that look like ids, so only names with a
 * dash count, and a box's name only as a whole.
 */
export function extractDiagramReferences(context: FileContext): readonly FoundReference[] {
  return mermaidBlocks(context).flatMap((node) => referencesOf(node, context));
}

function referencesOf(node: Code, context: FileContext): readonly FoundReference[] {
  const text = diagramText(node.value);
  const labels = drawDiagram(text)?.labels ?? text.lines.map((line): WrittenLabel => ({...line, isName: false}));
  const source = node.value.split('\n');
  const place = context.placeOf(node);
  const section = sectionAbove(context, node)?.title ?? '';
  const written = context.file.text.slice(node.position?.start.offset, node.position?.end.offset).split('\n');
  const seen = new Set<string>();
  return labels.flatMap((label) =>
    namesIn(label).flatMap(({raw, targets}): readonly FoundReference[] => {
      // A box is often named again where an arrow begins.
      if (seen.has(raw)) return [];
      seen.add(raw);
      const index = placeOfLine(source, label, raw);
      const column = (written[index + 1] ?? '').indexOf(raw);
      return [
        {
          reference: {
            raw,
            form: 'diagram',
            targets,
            relation: null,
            remark: null,
            item: null,
            section,
            sentence: oneLine(label.text.replaceAll(/<[^<>]*>/g, ' ').replaceAll(/["`]/g, '')),
            position: {...place, line: place.line + 1 + index, column: Math.max(0, column) + 1},
          },
          spans: [],
        },
      ];
    }),
  );
}

interface Named {
  readonly raw: string;
  readonly targets: readonly ReferenceTarget[];
}

function namesIn({text, isName}: WrittenLabel): readonly Named[] {
  const flat = flatOf(text);
  const ids = idMentionsIn(flat)
    .map(({start, end, targets}) => ({raw: flat.text.slice(start, end).trim(), targets}))
    .filter(
      ({raw, targets}) => (isName ? raw === text.trim() : true) && targets.every((target) => hasDash(target, raw)),
    );
  return isName ? ids : [...ids, ...pathsIn(flat.text)];
}

function hasDash(target: ReferenceTarget, raw: string): boolean {
  if (target.by === 'id') return /[-\u2010\u2011]/.test(target.id);
  // `spec 012` and `ADR 7` promise nothing, so they need no dash; a lone slug in a picture is mostly a name of something else.
  return target.by === 'qualified-id' || (target.by === 'name' && !/^\d/.test(raw));
}

const PATH = /(?<![\w./:@+-])(?:\.{0,2}\/)?[\w@.+-]+(?:\/[\w@.+-]+)*\.(?:md|markdown|mdx)(?:#[\w.-]+)?(?![\w/-])/gi;

function pathsIn(text: string): readonly Named[] {
  return [...text.matchAll(PATH)].flatMap(([raw]): Named[] => {
    const path = codePathOf(raw);
    return path === null ? [] : [{raw, targets: [{by: 'path', ...path}]}];
  });
}

/** A label as a block of prose; tags are blanked, so that places stay. */
function flatOf(label: string): InlineText {
  const text = label.replaceAll(/<\/?[a-z][^<>]*>|\\n|["`]/gi, (words) => ' '.repeat(words.length));
  return {text, segments: [{node: {type: 'text', value: text}, start: 0, end: text.length, role: 'prose'}]};
}

/** The line of a name; a quoted label may go over several. */
function placeOfLine(source: readonly string[], {line}: WrittenLabel, raw: string): number {
  const found = source.findIndex((text, index) => index >= line && text.includes(raw));
  return found < 0 ? line : found;
}
