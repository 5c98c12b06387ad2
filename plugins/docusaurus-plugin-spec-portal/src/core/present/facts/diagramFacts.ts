import type {Facts} from '../../filter/applyFilter.ts';
import type {DiagramRow} from '../diagrams/diagramsData.ts';

/** What a diagram of the gallery can be asked for; `spec` is the document it stands in, whatever its kind. */
export function diagramFacts({title, kind, artifact, section, place, links, fault}: DiagramRow): Facts {
  return {
    id: links.map(({raw}) => raw),
    title: [title, artifact.title],
    kind: [kind],
    spec: [artifact.key],
    section: section === '' ? [] : [section],
    path: [place.path],
    is: fault === null ? [] : ['broken'],
  };
}
