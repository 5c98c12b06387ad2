import {createHash} from 'node:crypto';
import type {TraceExport} from '../../plugins/docusaurus-plugin-spec-portal/src/core/present/export/traceExport.ts';
import type {Trace} from '../../plugins/docusaurus-plugin-spec-portal/src/model/trace.ts';
import type {Fact} from './fact.ts';

/** What the product says of a corpus. */
export interface Observed {
  readonly trace: Trace;
  readonly exported: TraceExport;
}

type FactOf<Word extends Fact['fact']> = Extract<Fact, {fact: Word}>;
type Answer = readonly [found: unknown, expected: unknown];

/** What the product found where the fact looks, and what the fact says stands there. */
export function answerTo(fact: Fact, observed: Observed): Answer {
  switch (fact.fact) {
    case 'no-record':
      return [artifactOf(fact.path, observed)?.path ?? null, null];
    case 'companion':
      return [artifactOf(fact.path, observed)?.path ?? null, fact.of];
    case 'count':
      return [countOf(fact, observed), fact.is];
    case 'item':
      return itemAt(fact, observed);
    case 'no-item':
      return [observed.exported.items.filter(isAt(fact)).map(({id, kind}) => `${kind} ${id}`), []];
    case 'question':
      return [
        observed.exported.items
          .filter(isAt(fact))
          .flatMap(({kind, state}) => (kind === 'clarification' ? [state] : [])),
        [fact.state],
      ];
    case 'link':
      return linkAt(fact, observed);
    case 'unresolved':
      return unresolvedAt(fact, observed);
    case 'no-reference':
      return [
        [...observed.exported.links, ...observed.exported.unresolved]
          .filter((each) => isAt(fact)(each) && each.raw.includes(fact.raw))
          .map(({raw}) => raw),
        [],
      ];
    case 'supersedes':
      return [supersededBy(fact, observed), true];
    default:
      return [metadataOf(fact, observed), fact.is];
  }
}

function artifactOf(path: string, {exported}: Observed) {
  return exported.artifacts.find((artifact) => artifact.path === path || artifact.companions.includes(path));
}

function metadataOf(
  {fact, path}: FactOf<'kind' | 'title' | 'id' | 'status' | 'stage' | 'created'>,
  {exported}: Observed,
): string | null {
  const artifact = exported.artifacts.find((each) => each.path === path);
  if (!artifact) return `${path} is no artifact`;
  const {kind, title, writtenId, status, derivedStatus, dates} = artifact;
  return {
    kind,
    title: digestOf(title),
    id: writtenId,
    status: status?.written ?? null,
    stage: status?.stage ?? derivedStatus?.stage ?? null,
    created: dates.created,
  }[fact];
}

/** A title is compared without being stored: no words of other people's documents stand in this repository. */
function digestOf(title: string): string {
  return createHash('sha256').update(title).digest('hex').slice(0, 16);
}

function countOf({path, kind, family, state}: FactOf<'count'>, {exported}: Observed): number {
  return exported.items.filter(
    (item) =>
      item.path === path &&
      item.kind === kind &&
      (family === undefined || item.family === family) &&
      (state === undefined || item.state === state),
  ).length;
}

function itemAt(fact: FactOf<'item'>, {exported}: Observed): Answer {
  const wanted = {kind: fact.kind, ...(fact.id === undefined ? {} : {id: fact.id}), ...optional(fact)};
  const found = exported.items.filter(isAt(fact)).map((item) => ({
    kind: item.kind,
    ...(fact.id === undefined ? {} : {id: item.localId}),
    ...only(item, optional(fact)),
  }));
  const same = found.find((each) => JSON.stringify(each) === JSON.stringify(wanted));
  return [same ?? found, wanted];
}

function optional({level, state, priority}: FactOf<'item'>): Readonly<Record<string, string>> {
  return {...(level && {level}), ...(state && {state}), ...(priority && {priority})};
}

function only(item: object, wanted: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const facts = new Map<string, unknown>(Object.entries(item));
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, facts.get(key) ?? null]));
}

function linkAt(fact: FactOf<'link'>, {exported}: Observed): Answer {
  const items = new Map<string, (typeof exported.items)[number]>(exported.items.map((item) => [item.id, item]));
  const found = exported.links.filter(isAt(fact)).map(({to, type}) => {
    const item = to.item === null ? undefined : items.get(to.item);
    return [
      to.path,
      ...(fact.item === undefined ? [] : [item?.localId ?? '-']),
      ...(fact.toLine === undefined ? [] : [item?.line ?? '-']),
      ...(fact.type === undefined ? [] : [type]),
    ].join(' ');
  });
  const wanted = [
    fact.to,
    ...(fact.item === undefined ? [] : [fact.item]),
    ...(fact.toLine === undefined ? [] : [fact.toLine]),
    ...(fact.type === undefined ? [] : [fact.type]),
  ].join(' ');
  const others = exported.unresolved.filter(isAt(fact)).map(({raw, reason}) => `${reason}: ${raw}`);
  return [found.includes(wanted) ? wanted : [...found, ...others], wanted];
}

function unresolvedAt(fact: FactOf<'unresolved'>, {exported}: Observed): Answer {
  const found = exported.unresolved
    .filter((each) => isAt(fact)(each) && each.raw.includes(fact.raw))
    .map(({reason}) => reason);
  const links = exported.links.filter((each) => isAt(fact)(each) && each.raw.includes(fact.raw)).map(({to}) => to.path);
  return [found.length === 1 ? found[0] : [...found, ...links], fact.reason];
}

function supersededBy({path, to}: FactOf<'supersedes'>, {exported}: Observed): boolean {
  const newer = exported.artifacts.find((artifact) => artifact.path === path);
  const older = exported.artifacts.find((artifact) => artifact.path === to);
  return (
    (newer?.supersedes.some((side) => side.path === to) ?? false) &&
    (older?.supersededBy.some((side) => side.path === path) ?? false)
  );
}

function isAt({
  path,
  line,
}: {
  readonly path: string;
  readonly line: number;
}): (each: {readonly path: string; readonly line: number}) => boolean {
  return (each) => each.path === path && each.line === line;
}
