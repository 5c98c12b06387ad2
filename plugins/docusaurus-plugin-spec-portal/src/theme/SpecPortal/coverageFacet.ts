import {translate} from '@docusaurus/Translate';
import {wordedOptions} from '@theme/SpecPortal/facetWords';
import {coverageWord, kindWord, levelWord} from '@theme/SpecPortal/words';
import {
  type FacetView,
  type ItemKind,
  type Level,
  STATE_NAMES,
  TRACE_STATES,
} from 'docusaurus-plugin-spec-portal/client';

/** Values of a facet with the words readers know them by. */
export function stateOptions(options: readonly FacetView[]): readonly FacetView[] {
  return wordedOptions(options, TRACE_STATES, coverageWord, (state) => STATE_NAMES[state]);
}

const KINDS: readonly ItemKind[] = ['requirement', 'success-criterion'];

export function kindOptions(options: readonly FacetView[]): readonly FacetView[] {
  return wordedOptions(options, KINDS, kindWord);
}

const LEVELS: readonly Level[] = ['must', 'should', 'may'];

export function levelOptions(options: readonly FacetView[]): readonly FacetView[] {
  return wordedOptions(options, LEVELS, levelWord);
}

export function stateLabel(): string {
  return translate({id: 'specPortal.facet.coverage', message: 'State'});
}
