import {translate} from '@docusaurus/Translate';
import {kindsWord} from '@theme/SpecPortal/words';
import type {Completion, FoundGroup, SearchHit} from 'docusaurus-plugin-spec-portal/client';

/** Something to be chosen: a result leads to its place, a text goes into the field. */
export type Entry =
  | {readonly key: string; readonly hit: SearchHit}
  | {readonly key: string; readonly text: string; readonly label: string; readonly count: number | null};

export interface EntryGroup {
  readonly key: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Offer {
  readonly query: string;
  readonly groups: readonly FoundGroup[];
  readonly completions: readonly Completion[];
  readonly recent: readonly string[];
}

/** What the list offers, in the order it is walked: completions or recent searches, then results by kind. */
export function entryGroups({query, groups, completions, recent}: Offer): readonly EntryGroup[] {
  if (query.trim() === '')
    return recent.length === 0
      ? []
      : [
          {
            key: 'recent',
            title: translate({id: 'specPortal.search.recent', message: 'Recent searches'}),
            entries: recent.map((text) => ({key: `recent ${text}`, text, label: text, count: null})),
          },
        ];
  return [
    ...completionGroup(completions),
    ...groups.map(({kind, records}) => ({
      key: kind,
      title: kind === 'exact' ? exactTitle(records) : kindsWord(kind),
      entries: records.map((hit) => ({key: `${hit.id} ${hit.href}`, hit})),
    })),
  ];
}

/** While a value is being typed it is what comes first; a word that may begin a key is rather a word. */
export function usualEntry(groups: readonly EntryGroup[], completions: readonly Completion[]): number {
  const [first] = groups;
  const isKey = completions[0]?.kind === 'key';
  return first?.key === 'completions' && isKey && groups.length > 1 ? first.entries.length : 0;
}

function completionGroup(completions: readonly Completion[]): readonly EntryGroup[] {
  if (completions.length === 0) return [];
  const isKey = completions[0]?.kind === 'key';
  return [
    {
      key: 'completions',
      title: isKey
        ? translate({id: 'specPortal.search.keys', message: 'Narrow by'})
        : translate({id: 'specPortal.search.values', message: 'Values'}),
      entries: completions.map(({text, label, kind, count}) => ({
        key: `completion ${text}`,
        text,
        label: kind === 'key' ? `${label}:` : label,
        count,
      })),
    },
  ];
}

/** One id may have owners in many documents; all of them are answers. */
function exactTitle(records: readonly SearchHit[]): string {
  const documents = new Set(records.map((record) => record.in).filter((title) => title !== null));
  const [first] = records;
  if (!first || documents.size < 2) return translate({id: 'specPortal.search.exact', message: 'Exactly this'});
  return translate(
    {id: 'specPortal.search.owners', message: '{id} in {count} documents'},
    {id: first.id.split('/').at(-1) ?? first.id, count: documents.size},
  );
}
