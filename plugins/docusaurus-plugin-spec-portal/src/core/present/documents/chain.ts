import type {Artifact} from '../../../model/artifact.ts';
import type {Stage} from '../../../model/status.ts';
import type {TracedFile} from '../../../model/trace.ts';
import {type SupersessionGraph, stepsFrom, supersessionCircles} from '../../resolve/supersessionGraph.ts';
import type {Views} from '../views.ts';
import type {ChainEntry, ChainView} from './chainData.ts';

const PAST: readonly Stage[] = ['superseded', 'deprecated', 'rejected'];

/** The whole chain a document stands in, and where it breaks; null for a document that replaced nothing and was not replaced. */
export function chainView(artifact: Artifact, {facts, outcomes}: TracedFile, views: Views): ChainView | null {
  const graph: SupersessionGraph = {
    newer: (path) => pathsOf(views.artifactAt(path)?.supersededBy),
    older: (path) => pathsOf(views.artifactAt(path)?.supersedes),
  };
  const older = stepsFrom(artifact.path, graph.older).toReversed();
  const newer = stepsFrom(artifact.path, graph.newer);
  const line = [...older, [artifact.path], ...newer];
  const members = line.flat().flatMap((path) => views.artifactAt(path) ?? []);
  const circle = supersessionCircles(members, graph).flat();
  const breaks = [...brokenNames({facts, outcomes}, views), ...withoutSuccessor(artifact, views)];
  if (members.length < 2 && circle.length === 0 && breaks.length === 0) return null;
  const entry = (path: string): ChainEntry[] => {
    const member = views.artifactAt(path);
    if (!member) return [];
    const isPast = graph.newer(path).length > 0 || PAST.some((stage) => stage === member.status?.stage);
    return [{artifact: views.ref(member.key), isShown: path === artifact.path, isCurrent: !isPast}];
  };
  return {
    steps: members.length < 2 || circle.length > 0 ? [] : line.map((step) => step.flatMap(entry)),
    circle: circle.flatMap((path) => entry(path).map((each) => each.artifact)),
    breaks,
  };
}

function pathsOf(sides: Artifact['supersedes'] | undefined): readonly string[] {
  return (sides ?? []).filter(({remark}) => remark === null).map(({path}) => path);
}

/** `Superseded by ADR-0099`, where there is no such decision or more than one. */
function brokenNames({facts, outcomes}: Pick<TracedFile, 'facts' | 'outcomes'>, views: Views): ChainView['breaks'] {
  return facts.references.flatMap(({relation, raw, position}, index) => {
    if (relation !== 'supersedes' && relation !== 'superseded-by') return [];
    const [problem] = (outcomes[index]?.unresolved ?? []).filter(
      ({reason}) => reason === 'broken' || reason === 'ambiguous',
    );
    const why = problem?.reason === 'ambiguous' ? 'ambiguous' : 'broken';
    return problem ? [{why, name: raw.replaceAll('`', ''), place: views.place(position)}] : [];
  });
}

function withoutSuccessor({status, supersededBy}: Artifact, views: Views): ChainView['breaks'] {
  return status?.source === 'written' && status.stage === 'superseded' && supersededBy.length === 0
    ? [{why: 'no-successor', name: '', place: views.place(status.position)}]
    : [];
}
