import type {Artifact} from '../../../model/artifact.ts';
import type {Finding} from '../../../model/diagnostic.ts';
import type {Item} from '../../../model/item.ts';
import {canonical} from '../../text/ids.ts';
import type {Rule} from '../rule.ts';

/** Two items of one file with one id, or two artifacts that call themselves the same. */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  check: ({artifacts, items}) => [...duplicateItems(items), ...duplicateArtifacts(artifacts)],
};

function duplicateItems(items: readonly Item[]): readonly Finding[] {
  const first = new Map<string, Item>();
  return items.flatMap((item) => {
    // Task numbers restart per phase in many repositories, questions have no number of their own.
    if (item.localId === null || item.kind === 'task' || item.kind === 'check') return [];
    const key = `${item.position.path}#${canonical(item.localId) ?? item.localId}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, item);
      return [];
    }
    return [
      {
        message: `\`${item.localId}\` is defined twice in this file, first in line ${earlier.position.line}.`,
        hint: 'Renumber one of them.',
        position: item.position,
      },
    ];
  });
}

function duplicateArtifacts(artifacts: readonly Artifact[]): readonly Finding[] {
  const first = new Map<string, Artifact>();
  return artifacts.flatMap((artifact) => {
    const id = artifact.writtenId && (canonical(artifact.writtenId.toUpperCase()) ?? artifact.writtenId.toLowerCase());
    if (!id) return [];
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, artifact);
      return [];
    }
    const position = {path: artifact.path, line: 1, column: 1};
    return [
      {
        message: `\`${artifact.writtenId}\` is also the id of ${earlier.path}.`,
        hint: 'Give one of the two another id.',
        position,
      },
    ];
  });
}
