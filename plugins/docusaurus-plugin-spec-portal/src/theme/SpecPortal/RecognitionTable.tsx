import {translate} from '@docusaurus/Translate';
import GrowingTable from '@theme/SpecPortal/GrowingTable';
import RecognitionRows from '@theme/SpecPortal/RecognitionRows';
import type {RecognitionRow} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly rows: readonly RecognitionRow[];
}

/** Every file with its counts, the coverage of its headings, and the details on demand. */
function RecognitionTable({rows}: Props): ReactNode {
  if (rows.length === 0) return null;
  const name = translate({id: 'specPortal.recognition.files', message: 'Files'});
  return (
    <GrowingTable
      rows={rows}
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
      {(row) => <RecognitionRows key={row.path} row={row} />}
    </GrowingTable>
  );
}

export default memo(RecognitionTable);
