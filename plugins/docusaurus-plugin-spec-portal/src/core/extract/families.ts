import type {ItemKind} from '../../model/item.ts';
import type {Settings} from '../../model/settings.ts';
import {isArtifactFamily, isLookalike, type ParsedId} from '../text/ids.ts';

const KIND_OF_FAMILY: Readonly<Record<string, ItemKind>> = {
  FR: 'requirement',
  NFR: 'requirement',
  DI: 'requirement',
  AC: 'requirement',
  OB: 'requirement',
  SE: 'requirement',
  SEC: 'requirement',
  BR: 'requirement',
  IR: 'requirement',
  CR: 'requirement',
  REQ: 'requirement',
  UR: 'requirement',
  SR: 'requirement',
  TR: 'requirement',
  QR: 'requirement',
  DR: 'requirement',
  OR: 'requirement',
  PR: 'requirement',
  UX: 'requirement',
  PERF: 'requirement',
  REL: 'requirement',
  INV: 'requirement',
  CON: 'requirement',
  SC: 'success-criterion',
  KPI: 'success-criterion',
  US: 'user-story',
  STORY: 'user-story',
  UC: 'user-story',
  T: 'task',
  TASK: 'task',
  CHK: 'check',
  CL: 'clarification',
  OQ: 'clarification',
  Q: 'clarification',
  EC: 'edge-case',
};

/** Families that mean requirements in nearly every repository; the others are as often the letters of a private list. */
const SURE_FAMILIES = new Set(['FR', 'NFR', 'REQ', 'SC']);

const REQUIREMENT_SECTION =
  /\brequirements?\b|\bcriteri(?:a|on)\b|\bconstraints?\b|\binvariants?\b|\bguarantees?\b|\bobligations?\b|anforderung|\brequisit|\bexigence/i;

/** The kind of a family by the site's settings, or the usual one (compound families such as `FR-AUTH` by their first part). */
export function kindOfFamily(family: string, settings: Settings): ItemKind | null {
  const [head = ''] = family.split('-');
  if (isLookalike(head) || isArtifactFamily(head)) return null;
  return (
    settings.families[family] ??
    settings.families[head] ??
    (Object.hasOwn(KIND_OF_FAMILY, head) ? (KIND_OF_FAMILY[head] ?? null) : null)
  );
}

/** A family nobody knows numbers requirements where one of the two nearest headings says so. `R1` may be a risk or a research topic. */
export function isRequirementHere({family, hasDash}: ParsedId, namesAbove: readonly string[]): boolean {
  const [head = ''] = family.split('-');
  if (isLookalike(head) || isArtifactFamily(head)) return false;
  const near = namesAbove.slice(-2);
  return (
    near.some((name) => (hasDash ? REQUIREMENT_SECTION : /\brequirements?\b/i).test(name)) &&
    (hasDash || family === 'R')
  );
}

/** `### F1: Name` below `## Features`: a feature is what the product must do. */
export function isFeature({family, hasDash}: ParsedId, namesAbove: readonly string[]): boolean {
  return family === 'F' && !hasDash && /^(?:[\p{L}]+ )?features$/iu.test(namesAbove.at(-1) ?? '');
}

/** May an author mean an item by this family at all, when the file's other blocks say so? */
export function mayBeHouseFamily({family, hasDash}: ParsedId): boolean {
  const [head = ''] = family.split('-');
  return hasDash && !isLookalike(head) && !isArtifactFamily(head) && !Object.hasOwn(KIND_OF_FAMILY, head);
}

/** Families whose ids count as references even where nobody defined one: a broken one is worth a word. */
export function isUsualFamily(family: string, settings: Settings): boolean {
  const [head = ''] = family.split('-');
  return Object.hasOwn(settings.families, head) || SURE_FAMILIES.has(head);
}
