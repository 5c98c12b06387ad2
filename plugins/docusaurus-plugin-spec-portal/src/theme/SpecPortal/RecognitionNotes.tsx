import Place from '@theme/SpecPortal/Place';
import type {NoteView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly title: string;
  readonly notes: readonly NoteView[];
}

/** What was read, guessed or left aside, each with its reason and its line. */
export default function RecognitionNotes({title, notes}: Props): ReactNode {
  if (notes.length === 0) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {notes.map(({topic, text, how, place}, index) => (
          <li key={index}>
            {topic}: {text}{' '}
            <span className="specPortal-how">
              {how} · <Place place={place} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
