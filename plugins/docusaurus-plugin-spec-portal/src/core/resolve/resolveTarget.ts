import type {ArtifactKind} from '../../model/artifact.ts';
import type {FileFacts} from '../../model/file.ts';
import type {Item} from '../../model/item.ts';
import type {Candidate, LinkEnd, UnresolvedReason} from '../../model/link.ts';
import type {Reference, ReferenceTarget} from '../../model/reference.ts';
import type {Settings} from '../../model/settings.ts';
import {isUsualFamily} from '../extract/families.ts';
import {isArtifactFamily, parseId} from '../text/ids.ts';
import type {Assembled} from './assemble.ts';
import type {KnownPaths} from './knownPaths.ts';
import type {Names} from './names.ts';
import {nearestId} from './nearest.ts';
import {oneItem} from './oneItem.ts';
import {resolveExact} from './resolveExact.ts';
import {resolvePath} from './resolvePath.ts';

/** What one target of a reference turned out to be. `nothing`: it was no reference after all. */
export type TargetOutcome =
  | {readonly found: 'end'; readonly end: LinkEnd}
  | {readonly found: 'nothing'}
  | {readonly found: UnresolvedReason; readonly candidates: readonly Candidate[]; readonly nearest: string | null};

export interface Scope {
  readonly file: FileFacts;
  readonly own: Assembled;
  /** Artifacts named in the file's metadata. */
  readonly named: readonly Assembled[];
  readonly names: Names;
  readonly knownPaths: KnownPaths;
  readonly settings: Settings;
}

/** The one place that knows what a name points to. */
export function resolveTarget(target: ReferenceTarget, reference: Reference, scope: Scope): TargetOutcome {
  if (target.by === 'path') return resolvePathTarget(target, reference, scope);
  if (target.by === 'qualified-id') return resolveQualified(target, reference, scope);
  if (target.by === 'name') return resolveName(target.name, reference, scope);
  if (target.by === 'exact-id') return resolveExact(target, scope.own, scope.names);
  return resolveBare(target, reference, scope);
}

/** `spec 039` is a reference when somebody has the number; in a spec 039 it means that one, whoever else shares the number. */
function resolveName(name: string, reference: Reference, {own, names}: Scope): TargetOutcome {
  const artifacts = names.artifactsNamed(name);
  const [only, ...others] = artifacts.includes(own) ? [own] : artifacts;
  if (!only) return isPromise(reference) ? broken(null) : NOTHING;
  return others.length > 0
    ? ambiguous([], artifacts)
    : {found: 'end', end: {artifact: only.artifact.key, item: null, path: only.artifact.path}};
}

const NOTHING: TargetOutcome = {found: 'nothing'};

function resolvePathTarget(
  {path, anchor}: ReferenceTarget & {by: 'path'},
  reference: Reference,
  {file, own, names, knownPaths}: Scope,
): TargetOutcome {
  const outcome = resolvePath(path, {
    from: file.path,
    own: own.files.map((each) => each.path),
    form: reference.form,
    names,
    knownPaths,
  });
  if (outcome.found === 'nothing') return reference.form === 'directive' ? broken(null) : NOTHING;
  if (outcome.found === 'ambiguous') {
    return {found: 'ambiguous', nearest: null, candidates: outcome.paths.flatMap((each) => candidateAt(each, names))};
  }
  if (outcome.found !== 'file') return {found: outcome.found, candidates: [], nearest: outcome.nearest};
  const owner = names.artifactAt(outcome.path);
  if (!owner) return NOTHING;
  const {key} = owner.artifact;
  if (anchor === null || /^L\d/.test(anchor))
    return {found: 'end', end: {artifact: key, item: null, path: outcome.path}};
  const item = itemAtAnchor(anchor, outcome.path, owner, names);
  if (item) return {found: 'end', end: {artifact: key, item: item.id, path: item.position.path}};
  const facts = owner.files.find((each) => each.path === outcome.path);
  const wanted = plainAnchor(anchor.replace(/^user-content-/i, ''));
  // An empty heading list means the page has no anchors we know; only then a fragment proves nothing.
  const exists =
    facts?.headings.some((heading) => plainAnchor(heading.anchor) === wanted) || isTitleAnchor(facts, wanted);
  return exists
    ? {found: 'end', end: {artifact: key, item: null, path: outcome.path}}
    : {
        found: 'broken',
        candidates: [],
        nearest: parseId(anchor.toUpperCase()) ? nearestId(anchor.toUpperCase(), owner.items) : null,
      };
}

/** Hosts differ in what an emoji or a removed sign leaves behind: a variation selector, one dash or two. */
function plainAnchor(anchor: string): string {
  return anchor.toLowerCase().replaceAll('\uFE0F', '').replaceAll(/-{2,}/g, '-');
}

/** The page's own title is an anchor on other hosts. */
function isTitleAnchor(facts: FileFacts | undefined, wanted: string): boolean {
  const words = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return facts !== undefined && words(wanted).endsWith(words(facts.title));
}

function itemAtAnchor(anchor: string, path: string, owner: Assembled, names: Names): Item | null {
  const [byId, ...others] = names.itemsOf(owner.artifact.key, anchor);
  if (byId && others.length === 0) return byId;
  return owner.items.find((item) => item.position.path === path && item.anchor === anchor.toLowerCase()) ?? null;
}

function resolveQualified(
  target: ReferenceTarget & {by: 'qualified-id'},
  reference: Reference,
  scope: Scope,
): TargetOutcome {
  const artifacts = scope.names.artifactsNamed(target.artifact);
  if (artifacts.length === 0) {
    // `release 2024/FR-001`: a number in front of an id is a name only when something has it.
    return parseId(target.artifact.toUpperCase()) ? broken(null) : resolveBare(target, reference, scope);
  }
  const [only, ...others] = artifacts;
  if (!only || others.length > 0)
    return ambiguous(
      artifacts.flatMap((each) => itemCandidates(each, target.id, scope.names)),
      artifacts,
    );
  const items = scope.names.itemsOf(only.artifact.key, target.id);
  if (items.length === 0) return broken(nearestId(target.id, only.items));
  return oneItem(items);
}

/** Places made for names: a directive, a front matter key that says which kind. */
function isPromise({form, sentence}: Reference): boolean {
  return form === 'directive' || (form === 'front-matter' && /^(?:runbook|decision|adr|spec)/i.test(sentence));
}

interface Bare {
  readonly id: string;
  readonly kind?: ArtifactKind;
}

/** The scope ladder: file, artifact, artifacts named in the metadata, the one place in the corpus, else ambiguous. */
function resolveBare(
  {id, kind}: Bare,
  reference: Reference,
  {file, own, named, names, settings}: Scope,
): TargetOutcome {
  const parsed = parseId(id.toUpperCase());
  const everyKind = names.artifactsNamed(id);
  const ofKind = everyKind.filter(({artifact}) => artifact.kind === kind);
  const artifacts = ofKind.length > 0 ? ofKind : everyKind;
  if (
    artifacts.length > 0 &&
    (parsed === null || isArtifactFamily(parsed.family) || names.itemsOf(own.artifact.key, id).length === 0)
  ) {
    const [only, ...others] = artifacts;
    if (!only || others.length > 0) return ambiguous([], artifacts);
    return {found: 'end', end: {artifact: only.artifact.key, item: null, path: only.artifact.path}};
  }
  if (parsed === null) return isPromise(reference) ? broken(null) : NOTHING;
  const inArtifact = names.itemsOf(own.artifact.key, id);
  const inFile = inArtifact.filter(({position}) => position.path === file.path);
  // Two companions may restate a story; the main file is where it is told.
  const inMain = inArtifact.filter(({position}) => position.path === own.artifact.path);
  for (const items of [inFile, inMain, inArtifact, named.flatMap((each) => names.itemsOf(each.artifact.key, id))])
    if (items.length > 0) return oneItem(items);
  // `T1`, `US2`, `R-01`: without a dash, or with one letter, they mean something only where they are defined.
  if (!parsed.hasDash || parsed.family.length === 1) return NOTHING;
  const anywhere = names.itemsAnywhere(id);
  if (anywhere.length > 0) return oneItem(anywhere);
  const isKnown = isArtifactFamily(parsed.family)
    ? names.isArtifactFamilyInUse(parsed.family)
    : isUsualFamily(parsed.family, settings) || names.isFamilyInUse(parsed.family, own.artifact.key);
  return isKnown ? broken(nearestId(id, own.items)) : NOTHING;
}

function broken(nearest: string | null): TargetOutcome {
  return {found: 'broken', candidates: [], nearest};
}

function ambiguous(items: readonly Candidate[], artifacts: readonly Assembled[]): TargetOutcome {
  const candidates =
    items.length > 0
      ? items
      : artifacts.map(({artifact: {key, path}}): Candidate => ({artifact: key, item: null, path}));
  return {found: 'ambiguous', candidates, nearest: null};
}

function itemCandidates({artifact}: Assembled, id: string, names: Names): readonly Candidate[] {
  return names
    .itemsOf(artifact.key, id)
    .map((item) => ({artifact: artifact.key, item: item.id, path: item.position.path}));
}

function candidateAt(path: string, names: Names): readonly Candidate[] {
  const owner = names.artifactAt(path);
  return owner ? [{artifact: owner.artifact.key, item: null, path}] : [];
}
