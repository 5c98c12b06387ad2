import type {Artifact} from '../../../model/artifact.ts';
import type {Change, ChangeKind, History} from '../../../model/history.ts';
import {groupBy} from '../groupBy.ts';
import type {Addresses, ChangeFeed} from '../portal.ts';
import type {Views} from '../views.ts';

/** Feeds tell news. */
const MOST_ENTRIES = 100;

/** One feed of all changes, and one per spec; none without changes. */
export function changeFeeds(
  history: History | null,
  artifacts: readonly Artifact[],
  views: Views,
  addresses: Addresses,
): readonly ChangeFeed[] {
  const changes = history?.changes ?? [];
  if (changes.length === 0) return [];
  const page = addresses.view('changes');
  const feedOf = (title: string, atom: string, home: string, own: readonly Change[]): ChangeFeed => ({
    title,
    atom,
    json: null,
    home,
    entries: own.slice(0, MOST_ENTRIES).map((change) => {
      const item = change.item === null ? undefined : views.item(change.item);
      const document = change.artifact === null ? null : views.ref(change.artifact);
      return {
        id: `${page}#${change.id}`,
        title: sentenceOf(change, views),
        href: item ? views.itemHref(item) : (document?.href ?? `${page}#${change.id}`),
        time: change.commit.time,
        author: change.commit.author,
        before: change.before,
        after: change.after,
      };
    }),
  });
  const changesOf = groupBy(changes, ({artifact}) => artifact);
  const specs = artifacts.flatMap(({kind, key, title}): ChangeFeed[] => {
    const own = kind === 'spec' ? (changesOf.get(key) ?? []) : [];
    return own.length > 0 ? [feedOf(title, addresses.feed(key), views.ref(key).href, own)] : [];
  });
  const all = feedOf('', addresses.feed(null), page, changes);
  return [{...all, json: all.atom.replace(/\.xml$/, '.json')}, ...specs];
}

const WHAT: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  removed: 'removed',
  renamed: 'renamed',
  status: 'status',
  superseded: 'superseded',
  verified: 'verified',
  'requirement-added': 'requirement added',
  'requirement-removed': 'requirement removed',
  text: 'requirement reworded',
  question: 'question',
  answer: 'question answered',
};

/** `SPEC-012 FR-005: requirement reworded`, `Status of SPEC-012: Draft → Accepted`. A feed has one language. */
export function sentenceOf({kind, artifact, title, label, before, after}: Change, views: Views): string {
  const name = artifact === null ? title : `${artifact} ${label ?? views.ref(artifact).title}`;
  if (kind === 'status') return `${name}: status ${before === null ? '' : `${before} → `}${after}`;
  if (kind === 'superseded') return `${name}: superseded by ${after}`;
  if (kind === 'verified') return `${name}: verified on ${after}`;
  if (kind === 'question') return `${name}: question ${after === null ? 'withdrawn' : 'asked'}`;
  return `${name}: ${WHAT[kind]}`;
}
