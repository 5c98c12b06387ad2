import type {ArtifactKind} from '../../model/artifact.ts';
import type {FileFacts} from '../../model/file.ts';
import type {Item, ItemId, ItemKind} from '../../model/item.ts';
import type {Link, LinkEnd, Unresolved} from '../../model/link.ts';
import type {Position} from '../../model/position.ts';
import type {Reference, ReferenceTarget} from '../../model/reference.ts';
import type {Settings} from '../../model/settings.ts';
import type {Outcome, TracedFile} from '../../model/trace.ts';
import type {Memory} from '../memory/memory.ts';
import {canonical} from '../text/ids.ts';
import {type Assembled, assembledByKey} from './assemble.ts';
import {deltaLinks} from './deltaLinks.ts';
import {itemWithId, ownItemsById} from './itemWithId.ts';
import type {KnownPaths} from './knownPaths.ts';
import {basisOf, linkType} from './linkType.ts';
import type {Names} from './names.ts';
import {resolveEmbed} from './resolveEmbed.ts';
import {resolveTarget, type Scope} from './resolveTarget.ts';
import {isReplacement, type Replacement} from './supersession.ts';

/** A file with what became of its references. */
export interface LinkedFile {
  readonly file: TracedFile;
  readonly written: readonly Link[];
  /** What its links mean for the other side. */
  readonly derived: readonly Link[];
  readonly delta: readonly Link[];
  /** All three, by line. */
  readonly byPlace: readonly Link[];
  /** By line. */
  readonly unresolved: readonly Unresolved[];
  readonly replacements: readonly Replacement[];
  /** Links by which an artifact may take another's place. */
  readonly replacing: readonly Link[];
  /** What tasks name. */
  readonly ofTasks: readonly Link[];
}

export interface LinkSource {
  readonly assembled: readonly Assembled[];
  readonly names: Names;
  readonly knownPaths: KnownPaths;
  readonly settings: Settings;
}

/** Links one file by its path; null for a file of no artifact. It is done again when a name it asked for means something else. */
export function createFileLinker(source: LinkSource, memory: Memory): (path: string) => LinkedFile | null {
  const {assembled, names, knownPaths, settings} = source;
  const byKey = assembledByKey(assembled);
  const kindOf = memory.read('kind of an artifact', (key: string) => byKey.get(key)?.artifact.kind);
  const kindOfItem = memory.read('kind of an item', (id: ItemId) => itemWithId(id, byKey)?.kind ?? null);
  return memory.remember('links of a file', (path: string) => {
    const own = names.artifactAt(path);
    const file = own?.files.find((each) => each.path === path);
    return own && file
      ? linkFile(file, {own, names, knownPaths, settings, kindOf, kindOfItem, replacements: []})
      : null;
  });
}

function linkFile(file: FileFacts, context: FileContext): LinkedFile {
  const {own, names, replacements} = context;
  const outcomes = outcomesOf(file, context);
  const written = outcomes.flatMap(({links}) => links);
  const derived = derivedLinks(written, context);
  const delta = deltaLinks(file, own, names);
  const all = [...written, ...derived, ...delta];
  const embeds = file.embeds.map((embed) => resolveEmbed(embed, own, names));
  return {
    file: {facts: file, artifact: own.artifact.key, outcomes, embeds},
    written,
    derived,
    delta,
    byPlace: all.toSorted(byPlace),
    unresolved: outcomes.flatMap(({unresolved}) => unresolved).toSorted(byPlace),
    replacements,
    replacing: all.filter(isReplacement),
    ofTasks: written.filter(({from}) => from.item !== null && ownItemsById(own).get(from.item)?.kind === 'task'),
  };
}

interface FileContext {
  readonly own: Assembled;
  readonly names: Names;
  readonly knownPaths: KnownPaths;
  readonly settings: Settings;
  readonly kindOf: (key: string) => ArtifactKind | undefined;
  /** Null for what is no item. */
  readonly kindOfItem: (id: ItemId) => ItemKind | null;
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
  {kindOf, kindOfItem, replacements, own}: FileContext,
): Link {
  const {kind} = own.artifact;
  const isOwn = from.artifact === to.artifact;
  const toItem = to.item === null ? null : kindOfItem(to.item);
  const kinds = {from: kind, fromItem: fromItem?.kind ?? null, to: kindOf(to.artifact) ?? 'spec', toItem, isOwn};
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
function derivedLinks(links: readonly Link[], {own, kindOf, kindOfItem}: FileContext): readonly Link[] {
  return links.flatMap((link): Link[] => {
    // A box in a picture stands behind nothing.
    if (link.form === 'diagram') return [];
    const fromKind = own.artifact.kind;
    if (kindOf(link.to.artifact) !== 'spec' || (fromKind !== 'decision' && fromKind !== 'runbook')) return [];
    const to: LinkEnd = {artifact: link.from.artifact, item: null, path: link.from.path};
    const item: ItemId | null = link.to.item && kindOfItem(link.to.item) !== null ? link.to.item : null;
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

function byPlace(a: {readonly position: Position}, b: {readonly position: Position}): number {
  return a.position.line - b.position.line || a.position.column - b.position.column;
}
