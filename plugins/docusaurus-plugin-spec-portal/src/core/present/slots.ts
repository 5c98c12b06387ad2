import type {Reference} from '../../model/reference.ts';
import type {Outcome} from '../../model/trace.ts';
import type {SlotView} from './pageData.ts';
import type {Addresses} from './portal.ts';
import type {Views} from './views.ts';

/** What each reference slot of a file points to; null where the words turned out to be no reference. */
export function slotsOf(
  references: readonly Reference[],
  outcomes: readonly Outcome[],
  views: Views,
  addresses: Addresses,
): readonly (SlotView | null)[] {
  return references.map((reference, slot) => {
    const outcome = outcomes[slot];
    return outcome ? slotOf(reference, outcome, views, addresses) : null;
  });
}

function slotOf({raw}: Reference, {links, unresolved}: Outcome, views: Views, addresses: Addresses): SlotView | null {
  const [link, ...more] = links;
  if (link) {
    const artifact = views.ref(link.to.artifact);
    const item = link.to.item ? views.item(link.to.item) : undefined;
    // A companion file has no title of its own in the trace; its path says which one is meant.
    const href = item ? views.itemHref(item) : addresses.file(link.to.artifact, link.to.path);
    return {
      state: 'resolved',
      href,
      kind: artifact.kind,
      status: artifact.status,
      name: item ? item.id : artifact.key,
      text: item ? shorten(item.title ?? item.text) : artifact.title,
      more: more.length,
      nearest: null,
      candidates: [],
    };
  }
  const [problem] = unresolved;
  if (!problem) return null;
  return {
    state: problem.reason,
    href: null,
    kind: null,
    status: null,
    name: raw.replaceAll('`', ''),
    text: '',
    more: 0,
    nearest: problem.nearest,
    candidates: problem.candidates.map(({artifact, item, path}) => {
      const target = item ? views.item(item) : undefined;
      return {
        label: item ?? `${artifact} · ${views.ref(artifact).title}`,
        href: target ? views.itemHref(target) : addresses.file(artifact, path),
      };
    }),
  };
}

export function shorten(text: string, limit = 140): string {
  return text.length <= limit ? text : `${text.slice(0, limit).replace(/(?<!\s)\s+\S*$/, '')} …`;
}
