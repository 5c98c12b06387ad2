import type {Nodes} from 'mdast';
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import {EMBED_NAMES, isEmbedName} from '../../model/embed.ts';
import {nearestWord} from '../../model/nearestWord.ts';
import {ADMONITION_NAMES, admonitionOf} from './admonitions.ts';

const REFERENCES = ['ref', 'runbook', 'decision', 'requirement'] as const;

/**
 * `::runbook[restart-node]`, `:decision[ADR-0007]`, `:ref[SPEC-012/FR-005]`: the recommended way to say what stands
 * behind a statement. Only these names with a label are ours; every other directive is what its author made of it.
 */
export function isReferenceDirective(node: Nodes): node is LeafDirective | TextDirective {
  return (
    (node.type === 'leafDirective' || node.type === 'textDirective') &&
    REFERENCES.some((name) => name === node.name) &&
    node.children.length > 0
  );
}

/** `:status[Draft]`: a status as a badge in running text. */
export function isStatusDirective(node: Nodes): node is TextDirective {
  return node.type === 'textDirective' && node.name === 'status' && node.children.length > 0;
}

/** `::requirements{spec=012}` and the others that show a part of the portal. */
export function isEmbedDirective(node: Nodes): node is LeafDirective {
  return node.type === 'leafDirective' && isEmbedName(node.name);
}

/** `:::requirement[FR-005]` with its statement and rationale. */
export function isRequirementDirective(node: Nodes): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'requirement';
}

/** `:::oncall`: what belongs on the first screen of a runbook. */
export function isOncallDirective(node: Nodes): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'oncall';
}

/** A directive that is drawn as more than the text it was written as. */
export function isPortalDirective(node: Nodes): boolean {
  return [
    isReferenceDirective,
    isStatusDirective,
    isEmbedDirective,
    isRequirementDirective,
    isOncallDirective,
    isAdmonition,
  ].some((isOne) => isOne(node));
}

function isAdmonition(node: Nodes): boolean {
  return node.type === 'containerDirective' && admonitionOf(node.name) !== undefined;
}

/** Every name as it must be written. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...ADMONITION_NAMES.map((name) => [name, `:::${name}`] as const),
  ...REFERENCES.map((name) => [name, `:${name}[…]`] as const),
  ['status', ':status[…]'],
  ...EMBED_NAMES.map((name) => [name, `::${name}`] as const),
  ['oncall', ':::oncall'],
]);

/**
 * How the directive was most likely meant, `::requirements` for `::requirment` or `:::requirements`; null when it is
 * near nothing of ours. An admonition that is drawn elsewhere, a site's own container and the colons of prose are not.
 */
export function likelySpelling(node: LeafDirective | TextDirective | ContainerDirective): string | null {
  if (isPortalDirective(node)) return null;
  const isBare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
  if (node.type === 'textDirective' && isBare) return null;
  const names = [...SPELLINGS.keys()];
  // With two colons a list is meant sooner than a reference: `::requirment` has no label.
  const sooner = node.type === 'leafDirective' && node.children.length === 0 ? EMBED_NAMES : [];
  const name = SPELLINGS.has(node.name) ? node.name : (nearestWord(node.name, sooner) ?? nearestWord(node.name, names));
  return name === null ? null : (SPELLINGS.get(name) ?? null);
}
