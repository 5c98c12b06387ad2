import Translate, {translate} from '@docusaurus/Translate';
import RecognitionNotes from '@theme/SpecPortal/RecognitionNotes';
import Waiting from '@theme/SpecPortal/Waiting';
import {useFileRecognition} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useState} from 'react';

export interface Props {
  /** Address of the file's page, whose data holds the details. */
  readonly href: string;
  readonly path: string;
}

/** The details of one file. They are asked for when the reader opens them: a table of a thousand files stays light. */
export default function RecognitionDetails({href, path}: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="specPortal-live" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary aria-label={translate({id: 'specPortal.recognition.detailsOf', message: 'Details of {path}'}, {path})}>
        <Translate id="specPortal.recognition.details">Details</Translate>
      </summary>
      {isOpen && <Fetched href={href} />}
    </details>
  );
}

function Fetched({href}: {readonly href: string}): ReactNode {
  const file = useFileRecognition(href);
  if (file.state !== 'ready') return <Waiting page={file} />;
  const {counts, understood, guessed, ignored} = file.data;
  return (
    <>
      {counts.length > 0 && (
        <p className="specPortal-how">{counts.map(({topic, count}) => `${topic}: ${count}`).join(' · ')}</p>
      )}
      <RecognitionNotes
        title={translate({id: 'specPortal.recognition.understood', message: 'Understood'})}
        notes={understood}
      />
      <RecognitionNotes title={translate({id: 'specPortal.recognition.guessed', message: 'Guessed'})} notes={guessed} />
      <RecognitionNotes
        title={translate({id: 'specPortal.recognition.ignored', message: 'Left aside'})}
        notes={ignored}
      />
    </>
  );
}
