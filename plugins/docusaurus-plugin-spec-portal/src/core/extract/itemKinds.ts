import type {ItemKind} from '../../model/item.ts';
import {oneLine, plainText} from '../text/inlineText.ts';
import {settlementOf} from './clarificationLog.ts';
import {isFeature, isRequirementHere, kindOfFamily, mayBeHouseFamily} from './families.ts';
import type {FileContext} from './fileContext.ts';
import type {ItemCandidate} from './itemCandidates.ts';
import {levelOf} from './level.ts';
import {isCompanionThatCites, isResearch} from './workingFiles.ts';

const ANYWHERE: readonly ItemKind[] = ['task', 'check', 'clarification'];

export function isNumbered(kind: ItemKind): boolean {
  return kind === 'requirement' || kind === 'success-criterion';
}

/** What a block that opens with an id defines; null when it is no item. */
export function kindFor(candidate: ItemCandidate, house: ReadonlySet<string>, context: FileContext): ItemKind | null {
  const {label, form, checked} = candidate;
  const kind =
    kindOfFamily(label.id.family, context.settings) ??
    researchKind(candidate, context) ??
    houseKind(candidate, house, context);
  if (kind === null || (context.file.source.kind !== 'spec' && !ANYWHERE.includes(kind))) return null;
  switch (kind) {
    case 'user-story':
      // Stories have a finder of their own; use cases are told by their heading.
      return form === 'heading' && label.id.family === 'UC' ? kind : null;
    case 'task':
    case 'check':
      // Tasks are told by their checkbox; a bullet `T1: text` without one may be anything.
      return (form === 'list' && (typeof checked === 'boolean' || label.isBold)) ||
        (form === 'heading' && kind === 'check') ||
        (form === 'paragraph' && kind === 'task')
        ? kind
        : null;
    case 'clarification':
      // A table of questions cites them as often as it asks them.
      return form === 'row' || label.isLoose || !isQuestion(candidate) ? null : kind;
    default:
      return (form === 'row' && !isNumbered(kind)) || (form === 'heading' && isCompanionThatCites(context.file.source))
        ? null
        : kind;
  }
}

/** Research answers the questions of a spec: a topic `### R1: …` with its decision is one of them. */
function researchKind({form, label, section}: ItemCandidate, {file, sections}: FileContext): ItemKind | null {
  if (form !== 'heading' || label.id.family !== 'R' || !isResearch(file.source)) return null;
  return settlementOf(section, sections).state === 'answered' ? 'clarification' : null;
}

function houseKind(candidate: ItemCandidate, house: ReadonlySet<string>, {file}: FileContext): ItemKind | null {
  const {id} = candidate.label;
  if (file.source.kind !== 'spec' || isCompanionThatCites(file.source)) return null;
  const isFeatureHeading = candidate.form === 'heading' && isFeature(id, namesAbove(candidate));
  return isFeatureHeading || house.has(id.family) || isRequirementHere(id, namesAbove(candidate))
    ? 'requirement'
    : null;
}

/** `Q1` is a quarter as often as a question. */
function isQuestion({label, node, section}: ItemCandidate): boolean {
  if (label.id.family !== 'Q') return true;
  const text = oneLine(plainText(node)).slice(label.written.length);
  if (/^\W{0,4}(?:19|20)\d\d\b/.test(text)) return false;
  return text.includes('?') || section.names.some((name) => /question|clarif|decision|research/i.test(name));
}

/** The names of the headings a block stands below. */
export function namesAbove({form, section}: ItemCandidate): readonly string[] {
  return form === 'heading' ? section.names.slice(0, -1) : section.names;
}

const OTHER_LISTS =
  /\brisks?\b|\bphases?\b|\bquestions?\b|\bresearch\b|\bdecisions?\b|\boptions?\b|\balternatives?\b|\bfindings?\b|\btests?\b/i;

/**
 * Families a spec uses for its requirements without a heading that says so everywhere: one of their blocks stands below
 * such a heading, or at least two of them state an obligation.
 */
export function houseFamilies(candidates: readonly ItemCandidate[], {file}: FileContext): ReadonlySet<string> {
  const house = new Set<string>();
  const obliging = new Map<string, number>();
  if (file.source.kind !== 'spec' || file.source.path !== file.source.artifactPath) return house;
  for (const candidate of candidates) {
    const {
      label: {id},
      isWeak,
      section,
    } = candidate;
    if (isWeak || !mayBeHouseFamily(id) || section.names.some((name) => OTHER_LISTS.test(name))) continue;
    const count = (obliging.get(id.family) ?? 0) + (levelOf(ownWords(candidate)) === null ? 0 : 1);
    obliging.set(id.family, count);
    if (count >= 2 || isRequirementHere(id, namesAbove(candidate))) house.add(id.family);
  }
  return house;
}

/** What the block itself says; below a heading only the first paragraph. */
export function ownWords({form, node, section, levelSource}: ItemCandidate): string {
  if (levelSource !== null) return levelSource;
  const first = form === 'heading' ? section.blocks.find(({type}) => type === 'paragraph') : node;
  return first ? plainText(first) : '';
}
