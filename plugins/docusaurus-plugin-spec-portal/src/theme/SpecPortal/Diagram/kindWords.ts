import {translate} from '@docusaurus/Translate';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {DiagramKind} from 'docusaurus-plugin-spec-portal/client';

/** Kinds of diagrams as readers know them. */
export function diagramWord(kind: DiagramKind): string {
  const words: Record<DiagramKind, () => string> = {
    flowchart: () => translate({id: 'specPortal.diagram.flowchart', message: 'Flowchart'}),
    sequence: () => translate({id: 'specPortal.diagram.sequence', message: 'Sequence diagram'}),
    state: () => translate({id: 'specPortal.diagram.state', message: 'State diagram'}),
    class: () => translate({id: 'specPortal.diagram.class', message: 'Class diagram'}),
    er: () => translate({id: 'specPortal.diagram.er', message: 'Entity diagram'}),
    c4: () => translate({id: 'specPortal.diagram.c4', message: 'C4 diagram'}),
    gantt: () => translate({id: 'specPortal.diagram.gantt', message: 'Gantt chart'}),
    pie: () => translate({id: 'specPortal.diagram.pie', message: 'Pie chart'}),
    mindmap: () => translate({id: 'specPortal.diagram.mindmap', message: 'Mind map'}),
    timeline: () => translate({id: 'specPortal.diagram.timeline', message: 'Timeline'}),
    git: () => translate({id: 'specPortal.diagram.git', message: 'Git graph'}),
    journey: () => translate({id: 'specPortal.diagram.journey', message: 'Journey'}),
    quadrant: () => translate({id: 'specPortal.diagram.quadrant', message: 'Quadrant chart'}),
    requirement: () => translate({id: 'specPortal.diagram.requirement', message: 'Requirement diagram'}),
    other: () => translate({id: 'specPortal.diagram.other', message: 'Diagram'}),
  };
  return wordOf(words, kind);
}
