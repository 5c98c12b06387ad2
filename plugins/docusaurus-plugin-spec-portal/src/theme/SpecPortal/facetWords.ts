import {translate} from '@docusaurus/Translate';
import {stageWord} from '@theme/SpecPortal/statusWords';
import {wordOf} from '@theme/SpecPortal/wordOf';
import {kindWord} from '@theme/SpecPortal/words';
import {type Facet, type FacetPage, type FacetView, toStage} from 'docusaurus-plugin-spec-portal/client';

type Named = Pick<FacetView, 'value' | 'label'>;

/** Facets whose values are the authors' own words; what has none of them is said here. */
export type NamedFacet =
  | 'status'
  | 'type'
  | 'owner'
  | 'decider'
  | 'tag'
  | 'service'
  | 'severity'
  | 'author'
  | 'document';

/** The values of a facet with the words readers know them by. */
export function namedOptions<Option extends Named>(facet: NamedFacet, options: readonly Option[]): readonly Option[] {
  return options.map((option) => ({...option, label: optionWord(facet, option)}));
}

/** The values of a facet we know beforehand, each with our word for it. */
export function wordedOptions<Value extends string>(
  options: readonly FacetView[],
  values: readonly Value[],
  wordOf: (value: Value) => string,
  nameOf: (value: Value) => string = (value) => value,
): readonly FacetView[] {
  const words = new Map(values.map((value) => [nameOf(value), wordOf(value)]));
  return options.map((option) => ({...option, label: words.get(option.value) ?? option.label}));
}

/** A stage or kind in the reader's language, a word of the author as he wrote it, and what is said of rows without one. */
export function optionWord(facet: NamedFacet, {value, label}: Named): string {
  if (value === 'none' && label === '') return noneWord(facet);
  if (facet === 'status') {
    const stage = toStage(value);
    return stage === 'unknown' ? label : stageWord(stage);
  }
  if (facet === 'document')
    return value === 'spec' || value === 'decision' || value === 'runbook' ? kindWord(value) : label;
  return label;
}

function noneWord(facet: NamedFacet): string {
  const words: Record<NamedFacet, () => string> = {
    status: () => stageWord('unset'),
    type: () => translate({id: 'specPortal.noneOf.type', message: 'No type'}),
    owner: () => translate({id: 'specPortal.noneOf.owner', message: 'No owner'}),
    decider: () => translate({id: 'specPortal.noneOf.decider', message: 'No decider'}),
    tag: () => translate({id: 'specPortal.noneOf.tag', message: 'No tag'}),
    service: () => translate({id: 'specPortal.noneOf.service', message: 'No service'}),
    severity: () => stageWord('unset'),
    author: () => stageWord('unknown'),
    document: () => translate({id: 'specPortal.none', message: 'None'}),
  };
  return wordOf(words, facet);
}

/** A facet of authors' words as a way to narrow a list: its key in the address, its name, its values. */
export function namedFacet(facet: NamedFacet, options: readonly FacetView[]): Facet {
  return {key: KEYS[facet], label: facetWord(facet), options: namedOptions(facet, options)};
}

const KEYS: Readonly<Record<NamedFacet, Facet['key']>> = {
  status: 'status',
  type: 'type',
  owner: 'owner',
  decider: 'owner',
  tag: 'tag',
  service: 'service',
  severity: 'severity',
  author: 'owner',
  document: 'type',
};

/** What a facet is called. */
export function facetWord(facet: NamedFacet): string {
  const words: Record<NamedFacet, () => string> = {
    status: () => translate({id: 'specPortal.facet.status', message: 'Status'}),
    type: () => translate({id: 'specPortal.facet.type', message: 'Type'}),
    owner: () => translate({id: 'specPortal.facet.owner', message: 'Owner'}),
    decider: () => translate({id: 'specPortal.facet.decider', message: 'Decided by'}),
    tag: () => translate({id: 'specPortal.facet.tag', message: 'Tag'}),
    service: () => translate({id: 'specPortal.facet.service', message: 'Service'}),
    severity: () => translate({id: 'specPortal.facet.severity', message: 'Severity'}),
    author: () => translate({id: 'specPortal.facet.author', message: 'Author'}),
    document: () => translate({id: 'specPortal.facet.document', message: 'Document'}),
  };
  return wordOf(words, facet);
}

/** The name of a page that shows the rows of one value. */
export function facetTitle({key, value, label}: Pick<FacetPage, 'key' | 'value' | 'label'>): string {
  return translate(
    {id: 'specPortal.facetPage.title', message: 'Specs: {label}'},
    {label: optionWord(key, {value, label})},
  );
}
