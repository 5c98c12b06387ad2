import Translate from '@docusaurus/Translate';
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
    <section>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {notes.map(({label, how, place}, index) => (
          <li key={index}>
            {label}{' '}
            <span className="specPortal-how">
              {how !== '' && <>{how} · </>}
              <Place place={place}>
                <Translate id="specPortal.recognition.line" values={{line: place.line}}>
                  {'line {line}'}
                </Translate>
              </Place>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
