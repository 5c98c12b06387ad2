import type {DiagramKind} from '../../../model/diagram.ts';
import {readC4} from './c4.ts';
import {readClasses} from './classes.ts';
import type {DiagramText} from './diagramText.ts';
import {readEntities} from './entities.ts';
import {readFlowchart} from './flowchart.ts';
import {readSequence} from './sequence.ts';
import {readStates} from './state.ts';
import type {DiagramReader, Drawn} from './written.ts';

const KINDS: readonly (readonly [word: RegExp, kind: DiagramKind])[] = [
  [/^(?:flowchart(?:-\w+)?|graph)$/, 'flowchart'],
  [/^sequenceDiagram$/, 'sequence'],
  [/^stateDiagram(?:-v2)?$/, 'state'],
  [/^classDiagram(?:-v2)?$/, 'class'],
  [/^erDiagram$/, 'er'],
  [/^C4\w+$/, 'c4'],
  [/^gantt$/, 'gantt'],
  [/^pie$/, 'pie'],
  [/^mindmap$/, 'mindmap'],
  [/^timeline$/, 'timeline'],
  [/^gitGraph$/, 'git'],
  [/^journey$/, 'journey'],
  [/^quadrantChart$/, 'quadrant'],
  [/^requirementDiagram$/, 'requirement'],
];

const READERS: Readonly<Partial<Record<DiagramKind, DiagramReader>>> = {
  flowchart: readFlowchart,
  sequence: readSequence,
  state: readStates,
  class: readClasses,
  er: readEntities,
  c4: readC4,
};

export function diagramKind(keyword: string): DiagramKind {
  return KINDS.find(([word]) => word.test(keyword))?.[1] ?? 'other';
}

/** The picture in words; null for a kind that nobody here reads, and when a line was not understood. */
export function drawDiagram({keyword, lines}: DiagramText): Drawn | null {
  const drawn = READERS[diagramKind(keyword)]?.(lines) ?? null;
  return drawn && drawn.outline.nodes.length > 0 ? drawn : null;
}
