import type {ItemKind} from '../../model/item.ts';
import type {Settings} from '../../model/settings.ts';
import {isArtifactFamily, isLookalike, type ParsedId} from '../text/ids.ts';

const KIND_OF_FAMILY: Readonly<Record<string, ItemKind>> = {
  FR: 'requirement', NFR: 'requirement', DI: 'requirement', AC: 'requirement', OB: 'requirement', SE: 'requirement', SEC: 'requirement',
  BR: 'requirement', IR: 'requirement', CR: 'requirement', REQ: 'requirement', UR: 'requirement', SR: 'requirement', TR: 'requirement',
  QR: 'requirement', DR: 'requirement', OR: 'requirement', PR: 'requirement', UX: 'requirement', PERF: 'requirement', REL: 'requirement',
  INV: 'requirement', CON: 'requirement', R: 'requirement',
  SC: 'success-criterion', KPI: 'success-criterion',
  US: 'user-story', STORY: 'user-story',
  T: 'task', TASK: 'task',
  CHK: 'check',
  CL: 'clarification', OQ: 'clarification', Q: 'clarification',
  EC: 'edge-case',
};

const REQUIREMENT_SECTION = /requirement|criteria|constraint|invariant|contract|integrity|guarantee|obligation|security|observab|performance|quality|anforderung|requisit|exigence/i;

/**
 * What an id that heads a block numbers: by the site's families, by the usual ones (compound families such as
 * `FR-AUTH` by their first part), else by the section it stands in. Null when it is no item.
 */
export function kindOfId(id: ParsedId, sectionPath: readonly string[], settings: Settings): ItemKind | null {
  const [head = ''] = id.family.split('-');
  if (isLookalike(head) || isArtifactFamily(head)) return null;
  const known = settings.families[id.family] ?? settings.families[head] ?? (Object.hasOwn(KIND_OF_FAMILY, head) ? KIND_OF_FAMILY[head] : undefined);
  if (known) return known;
  return id.hasDash && sectionPath.some((title) => REQUIREMENT_SECTION.test(title)) ? 'requirement' : null;
}

/** Families whose ids count as references even where nobody defined one: a broken one is worth a word. */
export function isUsualFamily(family: string, settings: Settings): boolean {
  const [head = ''] = family.split('-');
  return Object.hasOwn(settings.families, head) || (Object.hasOwn(KIND_OF_FAMILY, head) && head.length > 1 && head !== 'US');
}
