import type {ArtifactKind} from '../../model/artifact.ts';
import type {Reference, ReferenceTarget} from '../../model/reference.ts';
import {FAMILY_OF_KIND} from '../text/ids.ts';
import type {InlineText} from '../text/inlineText.ts';
import {normalKey} from './fields.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundReference} from './foundReference.ts';
import {idMentionsIn} from './idMentions.ts';
import {codePathOf} from './paths.ts';
import {relationOfKey} from './relations.ts';

/** What the values of telling keys name: `runbooks: [restart-node]`, `supersedes: 12`, `requirements: [SPEC-001/FR-001]`. */
export function frontMatterReferences({file}: FileContext): readonly FoundReference[] {
  return file.frontMatter.entries.flatMap(({key, values}) => {
    const relation = relationOfKey(normalKey(key));
    if (relation === undefined) return [];
    return values.flatMap(({text, line, column}) => {
      const flat: InlineText = {text, segments: [{node: {type: 'text', value: text}, start: 0, end: text.length, role: 'prose'}]};
      const path = codePathOf(text.replace(/^\[[^\]]*\]\((.*)\)$/, '$1'));
      const mentions = idMentionsIn(flat);
      // In `backups/FR-002` the id is only the second half of the name; `007-backups` is a name as a whole.
      const isName = (mentions[0]?.start !== 0 || mentions[0].targets[0]?.by === 'name') && /^[a-z0-9][\w.-]*(?:\/[A-Za-z0-9.-]+)?$/i.test(text);
      const targets = path ? [{by: 'path' as const, ...path}] : isName ? [namedTarget(text, key, file.source.kind)] : mentions.flatMap((mention) => mention.targets);
      if (targets.length === 0) return [];
      const reference: Reference = {
        raw: text, form: 'front-matter', targets, relation, remark: null, item: null, section: '', sentence: `${key}: ${text}`,
        position: {path: file.source.path, line, column},
      };
      return [{reference, spans: []}];
    });
  });
}

/** `restart-node` or `backups/FR-002`: an artifact by its file or folder name; `superseded_by: 12`: by its number among its kind. */
function namedTarget(text: string, key: string, ownKind: ArtifactKind): ReferenceTarget {
  if (/^\d{1,5}$/.test(text)) return {by: 'id', id: `${FAMILY_OF_KIND[kindOfKey(key) ?? ownKind]}-${text}`};
  const [artifact = text, id] = text.split('/', 2);
  return id ? {by: 'qualified-id', artifact, id} : {by: 'id', id: artifact};
}

/** The kind a key speaks of: `adr: 12`, `related_specs: [3]`; null when it speaks of the own kind. */
function kindOfKey(key: string): ArtifactKind | null {
  if (/\b(?:adrs?|decisions?)$/i.test(normalKey(key))) return 'decision';
  if (/\bspecs?$/i.test(normalKey(key))) return 'spec';
  return /\brunbooks?$/i.test(normalKey(key)) ? 'runbook' : null;
}
