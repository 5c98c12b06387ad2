import type {ArtifactKind} from '../../../model/artifact.ts';
import type {ResolvedEmbed} from '../../../model/embed.ts';
import type {ViewName} from '../../../model/viewName.ts';
import {applyFilter, type Facts} from '../../filter/applyFilter.ts';
import {filterOfPairs} from '../../filter/filterOfPairs.ts';
import {queryOf, textOf} from '../../filter/writeFilter.ts';
import type {DocumentRow, EmbedView} from '../embedData.ts';
import {artifactFacts} from '../facts/artifactFacts.ts';
import {type ItemRow, itemFacts} from '../facts/itemFacts.ts';
import {questionFacts} from '../facts/questionFacts.ts';
import type {EmbedData} from '../hostData.ts';
import type {ClarificationView} from '../pageParts.ts';

/** The rows an embed may choose from: those of the list pages. Asked for only when a directive needs them. */
export interface EmbedSources {
  readonly today: string;
  readonly route: (view: ViewName) => string;
  /** Per spec its items, in the order of the specs. */
  readonly items: () => readonly EmbedData[];
  readonly questions: () => readonly ClarificationView[];
  readonly documents: (kind: ArtifactKind) => readonly DocumentRow[];
  readonly trace: (item: string) => Extract<EmbedView, {shows: 'trace'}> | null;
}

/** What stands at the place of a directive: the same filter in an address leaves the same rows. */
export function answerEmbed(embed: ResolvedEmbed, sources: EmbedSources): EmbedView {
  const {name, problems} = embed;
  if (problems.length > 0) return {shows: 'problems', name, problems};
  switch (name) {
    case 'requirements':
      return requirements(embed, sources);
    case 'coverage':
    case 'tasks':
      return meter(embed, name, sources);
    case 'clarifications':
      return questions(embed, sources);
    case 'spec-table':
      return documents(embed, 'spec', 'specs', sources);
    case 'decision-table':
      return documents(embed, 'decision', 'decisions', sources);
    case 'runbook-table':
      return documents(embed, 'runbook', 'runbooks', sources);
    case 'trace':
      return sources.trace(embed.item ?? '') ?? {shows: 'problems', name, problems: [NOT_TRACED]};
    case 'changes':
      return {shows: 'problems', name, problems: [NO_HISTORY]};
  }
}

const NOT_TRACED = {
  message: 'Only requirements in force have a trace.',
  hint: 'Name a requirement: `::trace{id=SPEC-012/FR-005}`.',
};
const NO_HISTORY = {message: 'The history of the repository is not known here.', hint: 'Build from a Git checkout.'};

interface Narrowed<Row> {
  readonly rows: readonly Row[];
  readonly list: {readonly words: string; readonly href: string; readonly total: number};
}

function narrow<Row extends object>(
  {conditions, limit}: ResolvedEmbed,
  all: readonly Row[],
  factsOf: (row: Row) => Facts,
  view: ViewName,
  {today, route}: EmbedSources,
): Narrowed<Row> {
  const filter = filterOfPairs(conditions);
  const rows = applyFilter(all, filter, factsOf, today);
  const query = queryOf(filter);
  return {
    rows: limit === null ? rows : rows.slice(0, limit),
    list: {words: textOf(filter), href: `${route(view)}${query === '' ? '' : `?${query}`}`, total: rows.length},
  };
}

function isRequirement({item}: ItemRow): boolean {
  return (item.kind === 'requirement' || item.kind === 'success-criterion') && item.state !== 'retired';
}

function rowsOf(groups: readonly EmbedData[]): readonly ItemRow[] {
  return groups.flatMap((of) => of.items.map((item) => ({item, of})));
}

function requirements(embed: ResolvedEmbed, sources: EmbedSources): EmbedView {
  const all = rowsOf(sources.items()).filter(isRequirement);
  const {rows, list} = narrow(embed, all, itemFacts, 'matrix', sources);
  const groups = new Map<EmbedData, EmbedData['items'][number][]>();
  for (const {item, of} of rows) groups.set(of, [...(groups.get(of) ?? []), item]);
  return {
    shows: 'requirements',
    ...list,
    columns: embed.columns,
    groups: [...groups].map(([of, items]) => ({...of, items})),
  };
}

function meter(embed: ResolvedEmbed, name: 'coverage' | 'tasks', sources: EmbedSources): EmbedView {
  const isCounted = name === 'tasks' ? ({item}: ItemRow) => item.kind === 'task' : isRequirement;
  const all = rowsOf(sources.items()).filter(isCounted);
  const {rows, list} = narrow(embed, all, itemFacts, name === 'tasks' ? 'specs' : 'matrix', sources);
  const isDone = ({item}: ItemRow) => (name === 'tasks' ? item.state === 'done' : item.coverage !== 'uncovered');
  return {shows: 'meter', name, ...list, done: rows.filter(isDone).length, total: rows.length};
}

function questions(embed: ResolvedEmbed, sources: EmbedSources): EmbedView {
  const {rows, list} = narrow(embed, sources.questions(), questionFacts, 'clarifications', sources);
  return {shows: 'questions', ...list, rows};
}

function documents(embed: ResolvedEmbed, kind: ArtifactKind, view: ViewName, sources: EmbedSources): EmbedView {
  const {rows, list} = narrow(embed, sources.documents(kind), artifactFacts, view, sources);
  return {shows: 'documents', ...list, kind, columns: embed.columns, rows};
}
