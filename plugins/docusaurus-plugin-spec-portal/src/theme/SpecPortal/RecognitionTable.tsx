import {translate} from '@docusaurus/Translate';
import DataTable from '@theme/SpecPortal/DataTable';
import GrowingList from '@theme/SpecPortal/GrowingList';
import RecognitionRows from '@theme/SpecPortal/RecognitionRows';
import type {RecognitionRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly rows: readonly RecognitionRow[];
}

/** Every file with its counts, the coverage of its headings, and the details on demand. */
export default function RecognitionTable({rows}: Props): ReactNode {
  if (rows.length === 0) return null;
  const name = translate({id: 'specPortal.recognition.files', message: 'Files'});
  return (
    <GrowingList rows={rows}>
      {(shown) => (
        <DataTable
          name={name}
          columns={[
            translate({id: 'specPortal.column.file', message: 'File'}),
            translate({id: 'specPortal.column.understood', message: 'Understood'}),
            translate({id: 'specPortal.column.guessed', message: 'Guessed'}),
            translate({id: 'specPortal.column.leftAside', message: 'Left aside'}),
            translate({id: 'specPortal.column.headings', message: 'Headings'}),
            translate({id: 'specPortal.column.why', message: 'Why'}),
          ]}
        >
          {shown.map((row) => (
            <RecognitionRows key={row.path} row={row} />
          ))}
        </DataTable>
      )}
    </GrowingList>
  );
}
