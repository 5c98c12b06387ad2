import type {ArtifactKind} from '../../../model/artifact.ts';
import type {ResolvedEmbed} from '../../../model/embed.ts';
import type {ViewName} from '../../../model/viewName.ts';
import {applyFilter, type Facts} from '../../filter/applyFilter.ts';
import {filterOfPairs} from '../../filter/filterOfPairs.ts';
import {queryOf, textOf} from '../../filter/writeFilter.ts';
import {artifactFacts} from '../facts/artifactFacts.ts';
import {changeFacts} from '../facts/changeFacts.ts';
import {decisionFacts} from '../facts/decisionFacts.ts';
import {itemFacts, type RequirementRow} from '../facts/itemFacts.ts';
import {questionFacts} from '../facts/questionFacts.ts';
import {runbookFacts} from '../facts/runbookFacts.ts';
import type {ChangeView} from '../history/changesPageData.ts';
import type {EmbedData} from '../hostData.ts';
import type {ClarificationView} from '../pageParts.ts';
import type {TraceRow} from '../trace/tracePagesData.ts';
import type {DocumentRow, EmbedView} from './embedData.ts';

/** The rows an embed may choose from: those of the list pages. Asked for only when a directive needs them. */
export interface EmbedSources {
  readonly today: string;
  readonly route: (view: ViewName) => string;
  /** Per spec its items, in the order of the specs. */
  readonly items: () => readonly EmbedData[];
  readonly questions: () => readonly ClarificationView[];
  readonly documents: (kind: ArtifactKind) => readonly DocumentRow[];
  readonly changes: () => readonly ChangeView[];
}

/** What stands at the place of a directive: the same filter in an address leaves the same rows. */
export function answerEmbed(embed: ResolvedEmbed, sources: EmbedSources): EmbedView {
  const {name, problems} = embed;
  if (problems.length > 0) return {shows: 'problems', name, problems};
  switch (name) {
    case 'requirements':
      return requirements(embed, sources);
    case 'coverage':
      return coverage(embed, sources);
    case 'tasks':
      return tasks(embed, sources);
    case 'clarifications':
      return questions(embed, sources);
    case 'spec-table':
      return documents(embed, 'spec', 'specs', sources);
    case 'decision-table':
      return documents(embed, 'decision', 'decisions', sources);
    case 'runbook-table':
      return documents(embed, 'runbook', 'runbooks', sources);
    case 'trace':
      return trace(embed, sources);
    case 'changes':
      return changes(embed, sources);
  }
}

const NOT_TRACED = {
  message: 'Only requirements in force have a trace.',
  hint: 'Name a requirement: `::trace{id=SPEC-012/FR-005}`.',
};

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

function requirementRows({items}: EmbedSources): readonly RequirementRow[] {
  return items().flatMap((of) => of.requirements.map((row) => ({row, of})));
}

function requirements(embed: ResolvedEmbed, sources: EmbedSources): EmbedView {
  const {rows, list} = narrow(embed, requirementRows(sources), itemFacts, 'matrix', sources);
  const groups = new Map<EmbedData, TraceRow[]>();
  for (const {row, of} of rows) groups.set(of, [...(groups.get(of) ?? []), row]);
  return {
    shows: 'requirements',
    ...list,
    columns: embed.columns,
    groups: [...groups].map(([{artifact, inherited}, own]) => ({artifact, inherited, rows: own})),
  };
}

/** As the coverage page counts: requirements without the accepted gaps, criteria standing beside. */
function coverage(embed: ResolvedEmbed, sources: EmbedSources): EmbedView {
  const asked = requirementRows(sources).filter(({row}) => row.kind === 'requirement' && row.coverage !== 'waived');
  const {rows, list} = narrow(embed, asked, itemFacts, 'matrix', sources);
  return {shows: 'meter', name: 'coverage', ...list, done: rows.filter(({row}) => row.coverage !== 'uncovered').length};
}

function tasks(embed: ResolvedEmbed, sources: EmbedSources): EmbedView {
  const {rows, list} = narrow(embed, sources.items(), ofSpec, 'specs', sources);
  const all = rows.flatMap(({items}) => items.filter(({kind}) => kind === 'task'));
  const href = rows.length === 1 ? (rows[0]?.artifact.href ?? list.href) : list.href;
  return {
    shows: 'meter',
    name: 'tasks',
    ...list,
    href,
    done: all.filter(({state}) => state === 'done').length,
    total: all.length,
  };
}

function ofSpec({artifact}: EmbedData): Facts {
  return {spec: [artifact.key]};
}

function trace({item, name}: ResolvedEmbed, {items}: EmbedSources): EmbedView {
  for (const {requirements: rows, inherited} of items()) {
    const row = rows.find(({id}) => id === item);
    if (row) return {shows: 'trace', row, inherited};
  }
  return {shows: 'problems', name, problems: [NOT_TRACED]};
}

function changes(embed: ResolvedEmbed, sources: EmbedSources): EmbedView {
  const {rows, list} = narrow(embed, sources.changes(), changeFacts, 'changes', sources);
  return {shows: 'changes', ...list, rows};
}

function questions(embed: ResolvedEmbed, sources: EmbedSources): EmbedView {
  const {rows, list} = narrow(embed, sources.questions(), questionFacts, 'clarifications', sources);
  return {shows: 'questions', ...list, rows};
}

function documents(embed: ResolvedEmbed, kind: ArtifactKind, view: ViewName, sources: EmbedSources): EmbedView {
  const {rows, list} = narrow(embed, sources.documents(kind), documentFacts, view, sources);
  return {shows: 'documents', ...list, kind, columns: embed.columns, rows};
}

function documentFacts(row: DocumentRow): Facts {
  if ('citingSpecs' in row) return decisionFacts(row);
  return 'verified' in row ? runbookFacts(row) : artifactFacts(row);
}
