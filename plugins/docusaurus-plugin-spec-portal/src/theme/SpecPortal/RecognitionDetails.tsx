import {translate} from '@docusaurus/Translate';
import RecognitionNotes from '@theme/SpecPortal/RecognitionNotes';
import Waiting from '@theme/SpecPortal/Waiting';
import {useFileRecognition} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  /** Address of the file's page. */
  readonly href: string;
}

/** The details of one file, asked for when they are shown: a table of a thousand files stays light. */
export default function RecognitionDetails({href}: Props): ReactNode {
  const file = useFileRecognition(href);
  if (file.state !== 'ready') return <Waiting page={file} />;
  const {counts, understood, guessed, ignored} = file.data;
  return (
    <div className="specPortal-rowDetails">
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
    </div>
  );
}
