import type {ArtifactKind} from '../../../model/artifact.ts';
import {STAGES} from '../../../model/status.ts';
import {comparable} from '../../filter/filter.ts';
import {compare} from '../compare.ts';
import type {ArtifactRow, FacetLink, FacetPage, FacetView} from '../pageData.ts';
import type {Addresses} from '../portal.ts';

/** Stages in the order of a life, then words we do not know, then none. */
export function statusFacet(rows: readonly ArtifactRow[]): readonly FacetView[] {
  const order: readonly string[] = [...STAGES, 'none'];
  return facetOf(
    rows.map(({status: {stage, label}}) => (stage === 'unset' ? [] : [stage === 'unknown' ? label : stage])),
  ).toSorted((a, b) => place(order, a.value) - place(order, b.value));
}

function place(order: readonly string[], value: string): number {
  const index = order.indexOf(value);
  return index === -1 ? order.indexOf('unknown') : index;
}

/** Values with the number of rows that have them, most frequent first; two spellings are one value. `none`, without a label, where a row has no value. */
export function facetOf(values: readonly (readonly string[])[]): readonly FacetView[] {
  const known = new Map<string, {label: string; count: number}>();
  for (const written of values) {
    const distinct = new Map((written.length === 0 ? [''] : written).map((value) => [comparable(value), value]));
    for (const [value, label] of distinct) {
      const key = written.length === 0 ? 'none' : value;
      const entry = known.get(key);
      if (entry) entry.count += 1;
      else known.set(key, {label: sentenceCase(label), count: 1});
    }
  }
  return [...known]
    .map(([value, {label, count}]) => ({value, label, count}))
    .toSorted(
      (a, b) =>
        Number(a.value === 'none') - Number(b.value === 'none') || b.count - a.count || compare(a.value, b.value),
    );
}

/** Names keep their letters; a stage or type in lower case gets a capital. */
function sentenceCase(label: string): string {
  return /^[a-z][a-z -]*$/.test(label) ? `${label.charAt(0).toUpperCase()}${label.slice(1)}` : label;
}

/** So many values of one facet have a page of their own: the most frequent ones. */
const PAGES_PER_FACET = 60;

/** The values of a facet that have pages, with their addresses; none where one value would leave the whole list. */
export function withPages(
  list: ArtifactKind,
  key: FacetPage['key'],
  options: readonly FacetView[],
  addresses: Addresses,
): readonly FacetLink[] {
  if (options.length < 2) return [];
  const frequent = new Set(options.toSorted((a, b) => b.count - a.count).slice(0, PAGES_PER_FACET));
  return options
    .filter((option) => frequent.has(option))
    .map((option) => ({...option, href: addresses.facet(list, key, option.value)}));
}
