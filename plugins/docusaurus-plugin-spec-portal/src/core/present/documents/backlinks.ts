import {ARTIFACT_KINDS, type Artifact} from '../../../model/artifact.ts';
import type {Link} from '../../../model/link.ts';
import {groupBy} from '../groupBy.ts';
import type {ArtifactRef} from '../pageParts.ts';
import type {Views} from '../views.ts';
import type {BacklinkGroup, CitationView} from './documentData.ts';

/** Who refers to a document or to items of it: by kind, then by document, each with the sentences that do. */
export function backlinksOf({key}: Artifact, views: Views): readonly BacklinkGroup[] {
  const groups = [...groupBy(views.linksTo(key), ({from}) => from.artifact)].map(([from, links]) => ({
    from: views.ref(from),
    citations: withoutTwins(links.map((link) => citation(link, views))),
  }));
  return ARTIFACT_KINDS.flatMap((kind) => groups.filter(({from}) => from.kind === kind));
}

/** Several ids in one sentence are one citation for a reader of the list. */
function withoutTwins(citations: readonly CitationView[]): readonly CitationView[] {
  const same = groupBy(citations, ({href, type, section, sentence}) => `${href}\n${type}\n${section}\n${sentence}`);
  return [...same.values()].flatMap((twins) => {
    const [first] = twins;
    const cites = [...new Set(twins.flatMap(({cites: id}) => id ?? []))].join(', ');
    return first ? [{...first, cites: cites === '' ? null : cites}] : [];
  });
}

function citation(link: Link, views: Views): CitationView {
  const fromItem = link.from.item ? views.item(link.from.item) : undefined;
  const toItem = link.to.item ? views.item(link.to.item) : undefined;
  return {
    item: fromItem?.localId ?? null,
    href: fromItem ? views.itemHref(fromItem) : views.ref(link.from.artifact).href,
    cites: toItem?.localId ?? toItem?.title ?? null,
    type: link.type,
    sentence: link.sentence,
    section: link.section,
  };
}

/** The documents a document refers to, by kind, each once. */
export function relatedTo({key}: Artifact, views: Views): readonly ArtifactRef[] {
  const refs = [...new Set(views.linksFrom(key).map(({to}) => to.artifact))].map((target) => views.ref(target));
  return ARTIFACT_KINDS.flatMap((kind) => refs.filter((ref) => ref.kind === kind));
}
