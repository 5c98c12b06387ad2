import type {ArtifactKind} from '../../model/artifact.ts';
import type {ReferenceTarget} from '../../model/reference.ts';
import {FAMILY_OF_KIND} from '../text/ids.ts';
import type {InlineText} from '../text/inlineText.ts';
import {normalKey} from './fields.ts';
import {idMentionsIn} from './idMentions.ts';
import {codePathOf} from './paths.ts';

/** What a value names in a place made for names: behind a front matter key, in a directive. Empty when it names nothing. */
export function namedTargets(text: string, key: string, ownKind: ArtifactKind): readonly ReferenceTarget[] {
  const path = codePathOf(text.replace(/^\[[^\]]*\]\((.*)\)$/, '$1'));
  if (path) return [{by: 'path', ...path}];
  const flat: InlineText = {
    text,
    segments: [{node: {type: 'text', value: text}, start: 0, end: text.length, role: 'prose'}],
  };
  const mentions = idMentionsIn(flat);
  // In `backups/FR-002` the id is only the second half of the name; `007-backups` is a name as a whole.
  const isName =
    (mentions[0]?.start !== 0 || mentions[0].targets[0]?.by === 'name') &&
    /^[a-z0-9][\w.-]*(?:\/[A-Za-z0-9.-]+)?$/i.test(text);
  return isName ? [namedTarget(text, key, ownKind)] : mentions.flatMap((mention) => mention.targets);
}

/** `restart-node` or `backups/FR-002`: an artifact by its file or folder name; `superseded_by: 12`: by its number among its kind. */
function namedTarget(text: string, key: string, ownKind: ArtifactKind): ReferenceTarget {
  const kind = kindOfKey(key);
  if (/^\d{1,5}$/.test(text)) return {by: 'id', id: `${FAMILY_OF_KIND[kind ?? ownKind]}-${text}`};
  const [artifact = text, id] = text.split('/', 2);
  if (id) return {by: 'qualified-id', artifact, id};
  return kind ? {by: 'id', id: artifact, kind} : {by: 'id', id: artifact};
}

/** The kind a key speaks of: `adr: 12`, `related_specs: [3]`; null when it speaks of the own kind. */
function kindOfKey(key: string): ArtifactKind | null {
  if (/\b(?:adrs?|decisions?)$/i.test(normalKey(key))) return 'decision';
  if (/\bspecs?$/i.test(normalKey(key))) return 'spec';
  return /\brunbooks?$/i.test(normalKey(key)) ? 'runbook' : null;
}
