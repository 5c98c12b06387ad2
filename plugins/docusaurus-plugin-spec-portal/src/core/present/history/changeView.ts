import type {Change, History} from '../../../model/history.ts';
import type {Commit} from '../../../model/revisions.ts';
import type {ChangeView, CommitView} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import {shorten} from '../slots.ts';
import type {Views} from '../views.ts';

const SHORT_ID = 10;
/** A page of changes is read, not diffed; the whole text is one link away. */
const LONGEST_TEXT = 1200;

export function commitView({id, date, author}: Commit, addresses: Addresses): CommitView {
  return {id: id.slice(0, SHORT_ID), date, author, href: addresses.commit(id)};
}

export function changeView(change: Change, views: Views, addresses: Addresses): ChangeView {
  const {id, kind, commit, documentKind, artifact, title, label, before, after} = change;
  const item = change.item === null ? undefined : views.item(change.item);
  const document = artifact === null ? null : views.ref(artifact);
  const text = (words: string | null) => (words === null ? null : shorten(words, LONGEST_TEXT));
  return {
    id,
    kind,
    commit: commitView(commit, addresses),
    documentKind,
    artifact: document,
    title,
    label,
    href: item ? views.itemHref(item) : (document?.href ?? null),
    before: text(before),
    after: kind === 'superseded' && after !== null ? titleOf(after, views) : text(after),
  };
}

function titleOf(key: string, views: Views): string {
  return `${key} · ${views.ref(key).title}`;
}

/** The newest changes of the whole portal. */
export function recentChanges(
  history: History | null,
  limit: number,
  views: Views,
  addresses: Addresses,
): readonly ChangeView[] {
  return (history?.changes ?? []).slice(0, limit).map((change) => changeView(change, views, addresses));
}
