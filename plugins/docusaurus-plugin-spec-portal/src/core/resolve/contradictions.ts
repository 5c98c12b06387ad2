import type {Artifact} from '../../model/artifact.ts';
import type {Contradiction, ContradictionSide} from '../../model/contradiction.ts';
import type {Item} from '../../model/item.ts';
import type {Link} from '../../model/link.ts';
import {onceOf} from '../../model/onceOf.ts';
import type {DerivedStatus, Stage, Status, WrittenStatus} from '../../model/status.ts';
import type {Assembled} from './assemble.ts';

/** The status that an artifact claims, and what it says beside it. */
interface StatusEvidence {
  readonly key: string;
  readonly claim: WrittenStatus;
  readonly statuses: readonly Status[];
  readonly items: readonly Item[];
}

/** Every artifact whose written status another place speaks against. A word we do not understand contradicts nothing. */
export function contradictionsOf(
  assembled: readonly Assembled[],
  artifacts: readonly Artifact[],
  replacements: readonly Link[],
): readonly Contradiction[] {
  // Few are superseded, and few say anything against themselves.
  const old = new Map(
    artifacts.filter(({supersededBy}) => supersededBy.length > 0).map((artifact) => [artifact.key, artifact]),
  );
  const replacedBy = byOlder(replacements);
  return assembled.flatMap((each) => {
    const own = ownContradictions(each);
    if (own === null) return NONE;
    const artifact = old.get(each.artifact.key);
    if (!artifact) return own.all;
    const replaced = superseded(artifact, own.claim, replacedBy.get(artifact.key) ?? []);
    return [...own.status, ...replaced, ...own.items];
  });
}

const NONE: readonly Contradiction[] = [];

/** What an artifact says against its own status, in the order of the page: other statuses, then its items. */
interface OwnContradictions {
  readonly claim: WrittenStatus;
  readonly status: readonly Contradiction[];
  readonly items: readonly Contradiction[];
  /** Both. */
  readonly all: readonly Contradiction[];
}

/** Null where there is no status to speak against. */
const ownContradictions = onceOf(({artifact, files, items}: Assembled): OwnContradictions | null => {
  const statuses = files[0]?.statuses ?? [];
  const claim = statuses.find((status) => status.source === 'written');
  if (!claim || claim.stage === 'unknown' || artifact.isTemplate) return null;
  const evidence: StatusEvidence = {key: artifact.key, claim, statuses, items};
  const status = [...otherStatuses(evidence), ...places(evidence)];
  const against = [...openClarifications(evidence), ...tasksDone(evidence)];
  return {claim, status, items: against, all: [...status, ...against]};
});

/** Supersessions by the artifact at their end, whoever stated them. */
function byOlder(replacements: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const found = new Map<string, Link[]>();
  for (const link of replacements) {
    const older = link.type === 'supersedes' ? link.to.artifact : link.from.artifact;
    const group = found.get(older);
    if (group) group.push(link);
    else found.set(older, [link]);
  }
  return found;
}

/** The same field written twice, not equal: front matter against body. */
function otherStatuses({key, claim, statuses}: StatusEvidence): readonly Contradiction[] {
  return statuses
    .filter((status): status is WrittenStatus => status.source === 'written' && status !== claim)
    .filter(({stage}) => stage !== 'unknown' && stage !== claim.stage)
    .map((other) => ({
      artifact: key,
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

function places({key, claim, statuses}: StatusEvidence): readonly Contradiction[] {
  return statuses
    .filter((status): status is DerivedStatus => status.source !== 'written')
    .filter(({stage}) => AGAINST[stage]?.includes(claim.stage) ?? false)
    .map(({source, evidence, position}) => ({
      artifact: key,
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
function superseded(artifact: Artifact, claim: WrittenStatus, replacedBy: readonly Link[]): readonly Contradiction[] {
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

function openClarifications({key, claim, items}: StatusEvidence): readonly Contradiction[] {
  const [first, ...more] = items.filter(({kind, state}) => kind === 'clarification' && state === 'open');
  if (!first || (claim.stage !== 'accepted' && claim.stage !== 'done')) return [];
  const what =
    more.length === 0 ? '1 clarification is open' : `${more.length + 1} clarifications are open, the first here`;
  return [
    {
      artifact: key,
      kind: 'open-clarifications',
      claimed: claimedBy(claim),
      evidence: {what, position: first.position},
    },
  ];
}

function tasksDone({key, claim, items}: StatusEvidence): readonly Contradiction[] {
  const tasks = items.filter(({kind}) => kind === 'task');
  const [first] = tasks;
  if (!first || (claim.stage !== 'draft' && claim.stage !== 'review') || tasks.some(({state}) => state !== 'done'))
    return [];
  const what = tasks.length === 1 ? 'its only task is done' : `all ${tasks.length} tasks are done`;
  return [{artifact: key, kind: 'tasks-done', claimed: claimedBy(claim), evidence: {what, position: first.position}}];
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
