import type {Code} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Diagram} from '../../model/diagram.ts';
import type {FileContext} from './fileContext.ts';

/** Mermaid blocks in document order. */
export function extractDiagrams(context: FileContext): readonly Diagram[] {
  const diagrams: Diagram[] = [];
  visit(context.file.tree, 'code', (node: Code) => {
    if (!isMermaid(node)) return;
    const position = context.placeOf(node);
    const title = /^\s*accTitle:\s*(.+)$/m.exec(node.value)?.[1]?.trim() ?? headingAbove(context, position.line);
    diagrams.push({source: node.value, title, position});
  });
  return diagrams;
}

export function isMermaid({lang}: Code): boolean {
  return lang?.toLowerCase() === 'mermaid';
}

function headingAbove({sections}: FileContext, line: number): string {
  return sections.findLast(({heading}) => heading !== null && (heading.position?.start.line ?? 0) <= line)?.title ?? '';
}
