import {translate} from '@docusaurus/Translate';
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
  const words = new Map<string, string>(TRACE_STATES.map((state) => [STATE_NAMES[state], coverageWord(state)]));
  return options.map((option) => ({...option, label: words.get(option.value) ?? option.label}));
}

const KINDS: readonly ItemKind[] = ['requirement', 'success-criterion'];

export function kindOptions(options: readonly FacetView[]): readonly FacetView[] {
  const words = new Map<string, string>(KINDS.map((kind) => [kind, kindWord(kind)]));
  return options.map((option) => ({...option, label: words.get(option.value) ?? option.label}));
}

const LEVELS: readonly Level[] = ['must', 'should', 'may'];

export function levelOptions(options: readonly FacetView[]): readonly FacetView[] {
  const words = new Map<string, string>(LEVELS.map((level) => [level, levelWord(level)]));
  return options.map((option) => ({...option, label: words.get(option.value) ?? option.label}));
}

export function stateLabel(): string {
  return translate({id: 'specPortal.facet.coverage', message: 'State'});
}
