import type {TypesenseRecord} from '../../../core/search/typesenseFiles.ts';
import type {SearchHit, Span} from '../adapter.ts';

/** What the server says to one search, as far as it is read here. */
export interface TypesenseAnswer {
  readonly found?: number;
  readonly hits?: readonly TypesenseHit[];
  readonly facet_counts?: readonly FacetCounts[];
  /** Told in place of an answer, with status 200, when one search of several fails. */
  readonly error?: string;
}

export interface TypesenseHit {
  readonly document: TypesenseRecord;
  readonly highlights?: readonly {readonly field: string; readonly value?: string; readonly snippet?: string}[];
}

export interface FacetCounts {
  readonly field_name: string;
  readonly counts: readonly {readonly value: string; readonly count: number}[];
}

type Marked = (marked: string) => {readonly text: string; readonly spans: readonly Span[]};

export function readHit({document, highlights = []}: TypesenseHit, read: Marked): SearchHit {
  const {name, kind, title, text, href, in: of, status, stage} = document;
  const spansIn = (field: string, value: string): readonly Span[] => {
    const found = highlights.find((each) => each.field === field);
    const marked = read(found?.value ?? found?.snippet ?? '');
    return marked.text === value ? marked.spans : [];
  };
  return {
    id: name,
    // The portal's own build wrote kind and stage.
    kind: kind as SearchHit['kind'],
    title,
    text,
    href,
    in: of === '' ? null : of,
    status: stage === '' ? null : ({label: status, stage} as SearchHit['status']),
    marks: {id: spansIn('name', name), title: spansIn('title', title), text: spansIn('text', text)},
  };
}
