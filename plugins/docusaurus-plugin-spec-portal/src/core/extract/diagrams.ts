import type {Code, Nodes} from 'mdast';
import type {Diagram} from '../../model/diagram.ts';
import {nodesOf} from '../text/walk.ts';
import {diagramText} from './diagram/diagramText.ts';
import {diagramKind, drawDiagram} from './diagram/drawDiagram.ts';
import type {FileContext} from './fileContext.ts';

/** Mermaid blocks in document order. */
export function extractDiagrams(context: FileContext): readonly Diagram[] {
  return mermaidBlocks(context).map((node) => {
    const {keyword, lines, title, description} = diagramText(node.value);
    const section = sectionAbove(context, node);
    return {
      source: node.value,
      title: title ?? section?.title ?? '',
      description,
      kind: diagramKind(keyword),
      outline: drawDiagram({keyword, lines, title, description})?.outline ?? null,
      section: section?.anchor ?? null,
      indent: indentOf(context, node),
      position: context.placeOf(node),
    };
  });
}

/** The code nodes behind the diagrams, in the same order. */
export function mermaidBlocks({file}: FileContext): readonly Code[] {
  return nodesOf(file.tree, 'code').filter(isMermaid);
}

export function isMermaid({lang}: Code): boolean {
  return lang?.toLowerCase() === 'mermaid';
}

export function sectionAbove({sections}: FileContext, {position}: Nodes): FileContext['sections'][number] | undefined {
  const line = position?.start.line ?? 1;
  return sections.findLast(({heading}) => heading !== null && (heading.position?.start.line ?? 0) <= line);
}

/** How far the first line with words stands further right in the file than in the block's value. */
function indentOf({file}: FileContext, {value, position}: Code): number {
  const lines = value.split('\n');
  const index = lines.findIndex((line) => line.trim() !== '');
  const start = position?.start.offset;
  if (index < 0 || start === undefined) return 0;
  const written = file.text.slice(start, position?.end.offset).split('\n')[index + 1] ?? '';
  return Math.max(0, written.indexOf(lines[index] ?? ''));
}
