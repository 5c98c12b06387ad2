import type {AlertFile} from '../../model/alert.ts';
import type {ArtifactKind} from '../../model/artifact.ts';
import type {FileFacts} from '../../model/file.ts';
import type {Item, ItemId} from '../../model/item.ts';
import type {Link, LinkEnd, Unresolved} from '../../model/link.ts';
import type {Position} from '../../model/position.ts';
import type {Reference, ReferenceTarget} from '../../model/reference.ts';
import type {Settings} from '../../model/settings.ts';
import type {Outcome, Trace, TracedFile} from '../../model/trace.ts';
import {canonical} from '../text/ids.ts';
import {alertsOf, type RunbookSource} from './alerts.ts';
import {type Assembled, assemble} from './assemble.ts';
import {contradictionsOf} from './contradictions.ts';
import {coverageOf} from './coverage.ts';
import {deltaLinks} from './deltaLinks.ts';
import {basisOf, linkType} from './linkType.ts';
import {createNames, type Names} from './names.ts';
import {resolveEmbed} from './resolveEmbed.ts';
import {resolveTarget, type Scope} from './resolveTarget.ts';
import {type Replacement, supersessionsOf} from './supersession.ts';

/** Finds what every reference names. Linear in files, items and references; the order of files does not matter. */
export function resolveReferences(
  facts: readonly FileFacts[],
  knownPaths: ReadonlySet<string>,
  settings: Settings,
  alertFiles: readonly AlertFile[] = [],
): Trace {
  const assembled = assemble(facts);
  const names = createNames(assembled);
  const items = new Map<string, Item>(
    assembled.flatMap((each) => each.items.map((item): [string, Item] => [item.id, item])),
  );
  const kinds = new Map<string, ArtifactKind>(assembled.map(({artifact}) => [artifact.key, artifact.kind]));
  const kindOf = (key: string) => kinds.get(key) ?? 'spec';
  const replacements: Replacement[] = [];
  const files: TracedFile[] = [];
  for (const own of assembled) {
    const context: FileContext = {own, names, knownPaths, settings, items, kindOf, replacements};
    for (const file of own.files)
      files.push({
        facts: file,
        artifact: own.artifact.key,
        outcomes: outcomesOf(file, context),
        embeds: file.embeds.map((embed) => resolveEmbed(embed, own, names)),
      });
  }
  const written = files.flatMap(({outcomes}) => outcomes.flatMap((outcome) => outcome.links));
  const links = [...written, ...derivedLinks(written, kinds, items), ...deltaLinks(assembled, names)];
  const byPath = groupReplacements(replacements);
  const artifacts = assembled.map(({artifact}) => ({
    ...artifact,
    ...supersessionsOf(artifact.path, byPath.get(artifact.path) ?? []),
  }));
  return {
    artifacts,
    items: assembled.flatMap((each) => each.items),
    links: links.toSorted(byPlace),
    unresolved: files.flatMap(({outcomes}) => outcomes.flatMap((outcome) => outcome.unresolved)).toSorted(byPlace),
    coverage: coverageOf(assembled, links),
    contradictions: contradictionsOf(assembled, artifacts, links),
    alerts: alertsOf(alertFiles, runbooksOf(assembled)),
    alertFiles,
    files: files.toSorted((a, b) => (a.facts.path < b.facts.path ? -1 : 1)),
  };
}

function runbooksOf(assembled: readonly Assembled[]): readonly RunbookSource[] {
  return assembled.flatMap(({artifact, files: [main]}) =>
    artifact.kind === 'runbook' && main ? [{artifact, facts: main}] : [],
  );
}

interface FileContext {
  readonly own: Assembled;
  readonly names: Names;
  readonly knownPaths: ReadonlySet<string>;
  readonly settings: Settings;
  readonly items: ReadonlyMap<string, Item>;
  readonly kindOf: (key: string) => ArtifactKind;
  readonly replacements: Replacement[];
}

function outcomesOf(file: FileFacts, context: FileContext): readonly Outcome[] {
  const {own, names, knownPaths, settings} = context;
  const base = {file, own, names, knownPaths, settings};
  const scope: Scope = {...base, named: namedInMetadata(file, {...base, named: []})};
  const itemAt = new Map(
    own.items.filter(({position}) => position.path === file.path).map((item): [string, Item] => [item.anchor, item]),
  );
  return file.references.map((reference) => outcomeOf(reference, scope, itemAt, context));
}

const SCOPE_FIELDS = /^(?:spec|specs|related specs?|feature|feature branch|spec id|implements|for)$/i;

/** Artifacts a file names in its metadata; a bare id in it may mean one of their items. */
function namedInMetadata(file: FileFacts, scope: Scope): readonly Assembled[] {
  const lines = new Set(
    file.fields.filter(({key}) => SCOPE_FIELDS.test(key.replaceAll(/[_-]/g, ' '))).map(({position}) => position.line),
  );
  const named = file.references
    .filter(({position}) => lines.has(position.line))
    .flatMap((reference) => reference.targets.map((target) => resolveTarget(target, reference, scope)))
    .flatMap((outcome) => (outcome.found === 'end' ? [scope.names.artifactAt(outcome.end.path)] : []));
  return [...new Set(named)].filter((each): each is Assembled => each !== null && each !== scope.own);
}

function outcomeOf(
  reference: Reference,
  scope: Scope,
  itemAt: ReadonlyMap<string, Item>,
  context: FileContext,
): Outcome {
  const fromItem = reference.item === null ? null : (itemAt.get(reference.item) ?? null);
  const from: LinkEnd = {artifact: scope.own.artifact.key, item: fromItem?.id ?? null, path: scope.file.path};
  const links: Link[] = [];
  const unresolved: Unresolved[] = [];
  for (const [index, target] of reference.targets.entries()) {
    if (isOwnName(target, scope.own, fromItem)) continue;
    const outcome = resolveTarget(target, reference, scope);
    if (outcome.found === 'nothing') continue;
    if (outcome.found === 'end') {
      if (isItself(from, outcome.end, reference, fromItem)) continue;
      links.push(linkOf(from, outcome.end, fromItem, reference, context));
    } else if (reference.targets.length <= 2 || index === 0 || index === reference.targets.length - 1) {
      // Gaps inside a range are normal; its ends were typed.
      const {candidates, nearest} = outcome;
      unresolved.push({
        raw: reference.raw,
        form: reference.form,
        reason: outcome.found,
        candidates,
        nearest,
        artifact: from.artifact,
        position: reference.position,
      });
    }
  }
  return {links, unresolved};
}

/** The id that heads an item, and the one an artifact calls itself by, mean just these, however many others share them. */
function isOwnName(target: ReferenceTarget, {artifact}: Assembled, fromItem: Item | null): boolean {
  const id = target.by === 'id' ? canonical(target.id.toUpperCase()) : null;
  return (
    id !== null &&
    [fromItem?.localId, artifact.writtenId].some(
      (own) => typeof own === 'string' && canonical(own.toUpperCase()) === id,
    )
  );
}

/** The id that heads its own item, and an artifact's own name, say nothing new. */
function isItself(from: LinkEnd, to: LinkEnd, {form, position}: Reference, fromItem: Item | null): boolean {
  if (from.artifact !== to.artifact) return false;
  if (to.item !== null) return to.item === from.item && fromItem !== null && position.line >= fromItem.position.line;
  if (form === 'diagram') return to.path === from.path;
  return form !== 'link' && form !== 'code-path' ? true : to.path === from.path && form === 'code-path';
}

function linkOf(
  from: LinkEnd,
  to: LinkEnd,
  fromItem: Item | null,
  reference: Reference,
  {kindOf, items, replacements, own}: FileContext,
): Link {
  const {kind} = own.artifact;
  const isOwn = from.artifact === to.artifact;
  const toItem = to.item === null ? null : (items.get(to.item)?.kind ?? null);
  const kinds = {from: kind, fromItem: fromItem?.kind ?? null, to: kindOf(to.artifact), toItem, isOwn};
  const type = linkType(reference, kinds);
  // A spec may say that it replaces a decision; only documents of one kind take each other's place.
  if (
    (type === 'supersedes' || type === 'superseded-by') &&
    to.item === null &&
    !isOwn &&
    kind === kindOf(to.artifact)
  ) {
    const [newer, older] = type === 'supersedes' ? [own.artifact.path, to.path] : [to.path, own.artifact.path];
    replacements.push({newer, older, statedBy: type === 'supersedes' ? 'newer' : 'older', remark: reference.remark});
  }
  const {form, raw, section, sentence, position} = reference;
  return {from, to, type, basis: basisOf(reference), form, raw, section, sentence, position};
}

/** A runbook or decision that names a requirement stands behind it: the same fact, seen from the spec. */
function derivedLinks(
  links: readonly Link[],
  kinds: ReadonlyMap<string, ArtifactKind>,
  items: ReadonlyMap<string, Item>,
): readonly Link[] {
  return links.flatMap((link): Link[] => {
    // A box in a picture stands behind nothing.
    if (link.form === 'diagram') return [];
    const fromKind = kinds.get(link.from.artifact);
    if (kinds.get(link.to.artifact) !== 'spec' || (fromKind !== 'decision' && fromKind !== 'runbook')) return [];
    const to: LinkEnd = {artifact: link.from.artifact, item: null, path: link.from.path};
    const item: ItemId | null = link.to.item && items.has(link.to.item) ? link.to.item : null;
    return [
      {
        ...link,
        from: {...link.to, item},
        to,
        type: fromKind === 'decision' ? 'decided-by' : 'operated-by',
        basis: 'derived',
      },
    ];
  });
}

function groupReplacements(replacements: readonly Replacement[]): ReadonlyMap<string, readonly Replacement[]> {
  const byPath = new Map<string, Replacement[]>();
  for (const replacement of replacements) {
    for (const path of new Set([replacement.newer, replacement.older]))
      byPath.set(path, [...(byPath.get(path) ?? []), replacement]);
  }
  return byPath;
}

function byPlace(a: {readonly position: Position}, b: {readonly position: Position}): number {
  if (a.position.path !== b.position.path) return a.position.path < b.position.path ? -1 : 1;
  return a.position.line - b.position.line || a.position.column - b.position.column;
}
