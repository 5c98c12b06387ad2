import type {Diagnostic} from '../../../model/diagnostic.ts';
import type {FileFacts} from '../../../model/file.ts';
import {firstIndex} from '../../../model/firstIndex.ts';
import {diagnosticView} from '../diagnosticView.ts';
import type {PlacedDiagnostic} from '../pageData.ts';
import type {Views} from '../views.ts';

/** The diagnostics of one file with what each speaks of in the page's body. */
export function placedDiagnostics(
  diagnostics: readonly Diagnostic[],
  facts: FileFacts,
  views: Views,
): readonly PlacedDiagnostic[] {
  if (diagnostics.length === 0) return [];
  const slots = new Map(facts.references.map(({position: {line, column}}, slot) => [`${line}:${column}`, slot]));
  const embeds = new Set(facts.embeds.map(({position: {line, column}}) => `${line}:${column}`));
  const anchors = anchorsOf(facts);
  return diagnostics.map((diagnostic) => {
    const {line, column} = diagnostic.position;
    const slot = slots.get(`${line}:${column}`);
    // An embed says at its place itself what is wrong with it.
    const isSaid = embeds.has(`${line}:${column}`) && diagnostic.code === 'invalid-directive';
    const above = lastAbove(anchors, line)?.anchor;
    const at = slot !== undefined ? `slot ${slot}` : above === undefined || isSaid ? null : `#${above}`;
    return {...diagnosticView(diagnostic, views, null), at};
  });
}

interface Anchor {
  readonly anchor: string;
  readonly line: number;
}

/** The last of them that does not stand below a line. */
function lastAbove(anchors: readonly Anchor[], line: number): Anchor | undefined {
  return anchors[firstIndex(anchors, (anchor) => anchor.line > line) - 1];
}

/** Headings and items in the order of their lines. */
function anchorsOf({headings, items}: FileFacts): readonly Anchor[] {
  return [...headings, ...items.map(({anchor, position}) => ({anchor, line: position.line}))].toSorted(
    (a, b) => a.line - b.line,
  );
}
