import type {Link, Unresolved} from '../../model/link.ts';
import type {FileRecognition} from '../../model/recognition.ts';
import type {Reference} from '../../model/reference.ts';
import type {Outcome, TracedFile} from '../../model/trace.ts';
import {folderOf, joinPath} from '../text/paths.ts';
import type {Recognised} from './recognise.ts';
import {guessed, type Sorted, understood} from './sorted.ts';

/** Every reference with what it leads to. One that was found by a unique name only is a guess and says so. */
export function referenceNotes({file: {facts, outcomes}}: Recognised): readonly Sorted[] {
  return facts.references.flatMap((reference, index) => {
    const outcome = outcomes[index];
    return outcome ? notesOf(reference, outcome) : [];
  });
}

function notesOf(reference: Reference, {links, unresolved}: Outcome): readonly Sorted[] {
  const {raw, position} = reference;
  const found = [...new Set(links.map(({to}) => to.item ?? to.path))];
  const guess = guessOf(reference, links);
  const resolved =
    found.length === 0
      ? []
      : guess === null
        ? [understood('reference', raw, `leads to ${listed(found)}${basisWords(links)}`, position)]
        : [guessed('reference', raw, `leads to ${listed(found)}: ${guess}`, position)];
  return [...resolved, ...unresolved.map((each) => understood('reference', raw, reasonWords(each), position))];
}

const SHOWN = 3;

function listed(names: readonly string[]): string {
  return names.length <= SHOWN
    ? names.join(', ')
    : `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`;
}

function basisWords(links: readonly Link[]): string {
  const [first] = links;
  return first?.basis === 'section' ? `, listed under “${first.section}”` : '';
}

/** Why a target that is not written in full was taken; null when it is. */
function guessOf({targets, form}: Reference, links: readonly Link[]): string | null {
  const [target] = targets;
  const [link] = links;
  if (!target || !link || targets.length > 1) return null;
  if (target.by === 'id')
    return link.to.item !== null && link.to.artifact !== link.from.artifact
      ? 'the only item of that id in reach'
      : null;
  if (target.by !== 'path' || target.path === '') return null;
  const {path} = link.to;
  const fromFile = joinPath(folderOf(link.from.path), target.path);
  const fromRoot = joinPath('', target.path);
  if (path === fromFile || (path === fromRoot && form !== 'link')) return null;
  if (path === fromRoot) return 'the path counts from the root, not from the file';
  if (path.endsWith(`/${target.path.replace(/^(?:\.{0,2}\/)+/, '')}`))
    return target.path.includes('/') ? 'the only path that ends so' : 'the only file of that name in reach';
  return 'a folder or another spelling of the path';
}

function reasonWords({reason, candidates, nearest}: Unresolved): string {
  if (reason === 'ambiguous')
    return `ambiguous between ${listed(candidates.map(({item, artifact}) => item ?? artifact))}`;
  if (reason === 'outside') return 'leads outside the portal, to something that exists';
  if (reason === 'placeholder') return 'a placeholder';
  return nearest === null ? 'broken: nothing has that name' : `broken: nothing has that name; ${nearest} is near`;
}

/** References by what became of them; one that is no reference after all counts nowhere. */
export function countReferences({outcomes}: TracedFile): FileRecognition['references'] {
  const counts = {resolved: 0, broken: 0, ambiguous: 0, outside: 0, placeholder: 0};
  for (const {links, unresolved} of outcomes) {
    if (links.length > 0) counts.resolved += 1;
    for (const {reason} of unresolved) counts[reason] += 1;
  }
  return counts;
}
