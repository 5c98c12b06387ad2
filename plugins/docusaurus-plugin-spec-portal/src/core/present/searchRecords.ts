import type {ItemKind} from '../../model/item.ts';
import type {Trace} from '../../model/trace.ts';
import type {SearchRecord} from './pageData.ts';
import {shorten} from './slots.ts';
import type {Views} from './views.ts';

/** Items worth finding by themselves; the rest is found through its document. */
const SEARCHED: readonly ItemKind[] = ['requirement', 'success-criterion', 'user-story', 'clarification', 'entity'];
const TEXT_LIMIT = 300;

export function searchRecords(trace: Trace, views: Views): readonly SearchRecord[] {
  const artifacts = trace.artifacts.map(({key, kind, title}): SearchRecord => {
    const {href, status} = views.ref(key);
    const [first] = views.itemsOf(key);
    return {id: key, kind, title, text: first ? shorten(first.text, TEXT_LIMIT) : '', href, in: null, status};
  });
  const items = trace.items
    .filter(({kind}) => SEARCHED.includes(kind))
    .map(
      (item): SearchRecord => ({
        id: item.localId ? item.id : item.artifact,
        kind: item.kind,
        title: item.title ?? '',
        text: shorten(item.text, TEXT_LIMIT),
        href: views.itemHref(item),
        in: views.ref(item.artifact).title,
        status: null,
      }),
    );
  return [...artifacts, ...items];
}
