import type {Facts} from '../../filter/applyFilter.ts';
import type {ChangeView} from '../history/changesPageData.ts';

/** What a change can be asked for: `kind` is what happened, `type` the sort of document it happened to. */
export function changeFacts({kind, commit, documentKind, artifact, title, label, before, after}: ChangeView): Facts {
  const names = artifact === null ? [title] : [artifact.key, artifact.title];
  return {
    kind: [kind],
    type: [documentKind],
    date: [commit.date],
    owner: [commit.author],
    id: [...(artifact === null ? [] : [artifact.key]), ...(label === null ? [] : [label])],
    title: [title, before ?? '', after ?? ''],
    [documentKind]: names,
    requirement: label === null ? [] : [label],
  };
}
