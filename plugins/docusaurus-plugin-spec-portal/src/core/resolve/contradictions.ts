import type {Artifact} from '../../model/artifact.ts';
import type {Contradiction, ContradictionSide} from '../../model/contradiction.ts';
import type {Item} from '../../model/item.ts';
import type {Link} from '../../model/link.ts';
import type {DerivedStatus, Stage, Status, WrittenStatus} from '../../model/status.ts';
import type {Assembled} from './assemble.ts';

interface Evidence {
  readonly artifact: Artifact;
  readonly claim: WrittenStatus;
  readonly statuses: readonly Status[];
  readonly items: readonly Item[];
  /** Supersessions that end at the artifact, by whoever stated them. */
  readonly replacedBy: readonly Link[];
}

/** Every artifact whose written status another place speaks against. A word we do not understand contradicts nothing. */
export function contradictionsOf(
  assembled: readonly Assembled[],
  artifacts: readonly Artifact[],
  links: readonly Link[],
): readonly Contradiction[] {
  const byKey = new Map(artifacts.map((artifact) => [artifact.key, artifact]));
  const replacedBy = replacements(links);
  return assembled.flatMap(({artifact: {key}, files, items}) => {
    const artifact = byKey.get(key);
    const statuses = files[0]?.statuses ?? [];
    const claim = statuses.find((status) => status.source === 'written');
    if (!artifact || !claim || claim.stage === 'unknown' || artifact.isTemplate) return [];
    const evidence: Evidence = {artifact, claim, statuses, items, replacedBy: replacedBy.get(key) ?? []};
    return [
      ...otherStatuses(evidence),
      ...places(evidence),
      ...superseded(evidence),
      ...openClarifications(evidence),
      ...tasksDone(evidence),
    ];
  });
}

function replacements(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const found = new Map<string, Link[]>();
  for (const link of links) {
    if (link.to.item !== null || link.from.artifact === link.to.artifact) continue;
    const older =
      link.type === 'supersedes' ? link.to.artifact : link.type === 'superseded-by' ? link.from.artifact : null;
    if (older === null) continue;
    const group = found.get(older);
    if (group) group.push(link);
    else found.set(older, [link]);
  }
  return found;
}

/** The same field written twice, not equal: front matter against body. */
function otherStatuses({artifact, claim, statuses}: Evidence): readonly Contradiction[] {
  return statuses
    .filter((status): status is WrittenStatus => status.source === 'written' && status !== claim)
    .filter(({stage}) => stage !== 'unknown' && stage !== claim.stage)
    .map((other) => ({
      artifact: artifact.key,
      kind: 'two-statuses',
      claimed: claimedBy(claim),
      evidence: claimedBy(other),
    }));
}

/** By the stage that a place tells: the written stages it speaks against. An approved spec may well lie in `done/`. */
const AGAINST: Readonly<Partial<Record<Stage, readonly Stage[]>>> = {
  draft: ['accepted', 'implementing', 'done'],
  accepted: ['draft', 'review', 'rejected'],
  implementing: ['done', 'rejected'],
  done: ['draft', 'review', 'implementing', 'rejected'],
  superseded: ['draft', 'review', 'accepted', 'implementing'],
  deprecated: ['draft', 'review', 'accepted', 'implementing'],
  rejected: ['draft', 'review', 'accepted', 'implementing', 'done'],
};

function places({artifact, claim, statuses}: Evidence): readonly Contradiction[] {
  return statuses
    .filter((status): status is DerivedStatus => status.source !== 'written')
    .filter(({stage}) => AGAINST[stage]?.includes(claim.stage) ?? false)
    .map(({source, evidence, position}) => ({
      artifact: artifact.key,
      kind: 'place',
      claimed: claimedBy(claim),
      evidence: {
        what: source === 'folder' ? `the file lies in \`${evidence}\`` : `the title says \`${evidence}\``,
        position,
      },
    }));
}

const IN_FORCE: ReadonlySet<Stage> = new Set(['draft', 'review', 'accepted', 'implementing']);

/** Only a supersession without a limit; what is superseded in part stays in force for the rest. */
function superseded({artifact, claim, replacedBy}: Evidence): readonly Contradiction[] {
  const [newest] = artifact.supersededBy.filter(({remark}) => remark === null);
  if (!newest || !IN_FORCE.has(claim.stage)) return [];
  const said =
    replacedBy.find(({from, to}) => (from.artifact === artifact.key ? to.path : from.path) === newest.path) ??
    replacedBy[0];
  if (!said) return [];
  const successor = said.from.artifact === artifact.key ? said.to.artifact : said.from.artifact;
  return [
    {
      artifact: artifact.key,
      kind: 'superseded',
      claimed: claimedBy(claim),
      evidence: {what: `superseded by ${successor}`, position: said.position},
    },
  ];
}

function openClarifications({artifact, claim, items}: Evidence): readonly Contradiction[] {
  const [first, ...more] = items.filter(({kind, state}) => kind === 'clarification' && state === 'open');
  if (!first || (claim.stage !== 'accepted' && claim.stage !== 'done')) return [];
  const what =
    more.length === 0 ? '1 clarification is open' : `${more.length + 1} clarifications are open, the first here`;
  return [
    {
      artifact: artifact.key,
      kind: 'open-clarifications',
      claimed: claimedBy(claim),
      evidence: {what, position: first.position},
    },
  ];
}

function tasksDone({artifact, claim, items}: Evidence): readonly Contradiction[] {
  const tasks = items.filter(({kind}) => kind === 'task');
  const [first] = tasks;
  if (!first || (claim.stage !== 'draft' && claim.stage !== 'review') || tasks.some(({state}) => state !== 'done'))
    return [];
  const what = tasks.length === 1 ? 'its only task is done' : `all ${tasks.length} tasks are done`;
  return [
    {artifact: artifact.key, kind: 'tasks-done', claimed: claimedBy(claim), evidence: {what, position: first.position}},
  ];
}

const CARRIERS: Readonly<Record<WrittenStatus['carrier'], string>> = {
  'front-matter': 'in the front matter',
  line: 'below the title',
  table: 'in the metadata table',
  section: 'in the section on status',
};

function claimedBy({written, carrier, position}: WrittenStatus): ContradictionSide {
  return {what: `status \`${written}\` ${CARRIERS[carrier]}`, position};
}
