import type {Artifact} from '../../../model/artifact.ts';
import type {Finding} from '../../../model/diagnostic.ts';
import type {Item} from '../../../model/item.ts';
import {onceOf} from '../../../model/onceOf.ts';
import {ofEach, ofParts} from '../../../model/parts.ts';
import type {Position} from '../../../model/position.ts';
import type {Trace, TracedFile} from '../../../model/trace.ts';
import {canonical, identityOf} from '../../text/ids.ts';
import type {Rule} from '../rule.ts';

/** Two items of one file with one id, or two artifacts that call themselves the same. */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  check: ({artifacts, items, files}) => [
    ...duplicateItems(items),
    ...duplicateArtifacts(artifacts),
    ...duplicateSlugs(files),
  ],
};

/** A document's items are of one part, and so are a file's. */
const duplicateItems = ofParts((items: readonly Item[]): readonly Finding[] => {
  const canonicalOf = new Map<string, string>();
  const firstOf = new Map<string, Map<string, Item>>();
  const found: Finding[] = [];
  for (const item of items) {
    // Task numbers restart per phase in many repositories, questions have no number of their own.
    if (item.localId === null || item.kind === 'task' || item.kind === 'check') continue;
    const {path} = item.position;
    const first = firstOf.get(path) ?? new Map<string, Item>();
    firstOf.set(path, first);
    const key = canonicalOf.get(item.localId) ?? canonical(item.localId) ?? item.localId;
    canonicalOf.set(item.localId, key);
    const earlier = first.get(key);
    if (!earlier) first.set(key, item);
    else
      found.push({
        message: `\`${item.localId}\` is defined twice in this file, first in line ${earlier.position.line}.`,
        hint: 'Renumber one of them.',
        position: item.position,
      });
  }
  return found;
});

const duplicateArtifacts = onceOf((artifacts: readonly Artifact[]): readonly Finding[] => {
  const first = new Map<string, Artifact>();
  return artifacts.flatMap((artifact) => {
    const id = artifact.writtenId && identityOf(artifact.writtenId);
    if (!id) return [];
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, artifact);
      return [];
    }
    return [
      {
        message: `\`${artifact.writtenId}\` is also the id of ${earlier.path}.`,
        hint: 'Give one of the two another id.',
        position: placeOfId(artifact),
      },
    ];
  });
});

/** Where the metadata says the id; the first line where only the name or title does. */
function placeOfId({path, fields, writtenId}: Artifact): Position {
  const field = fields.find(({value, position}) => value === writtenId && position.path === path);
  return field?.position ?? {path, line: 1, column: 1};
}

/** Two files that ask for one address in their front matter. The portal gives each its own; other sites stop there. */
function duplicateSlugs(files: Trace['files']): readonly Finding[] {
  const first = new Map<string, string>();
  return slugs(files).flatMap((slug) => {
    const {path} = slug.position;
    const earlier = first.get(slug.value);
    if (earlier === undefined) first.set(slug.value, path);
    return earlier !== undefined
      ? [
          {
            message: `\`${slug.value}\` is also the slug of ${earlier}.`,
            hint: 'Give one of the two another slug, or remove it: the portal makes addresses from paths.',
            position: slug.position,
          },
        ]
      : [];
  });
}

const slugs = ofEach(({facts: {fields}}: TracedFile) => {
  const slug = fields.find(({key, carrier}) => key === 'slug' && carrier === 'front-matter');
  return slug ? [slug] : [];
});
