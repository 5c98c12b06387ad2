import Translate, {translate} from '@docusaurus/Translate';
import RecognitionRows from '@theme/SpecPortal/RecognitionRows';
import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
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
    <ScrollRegion label={name}>
      <table className="specPortal-table">
        <caption className="specPortal-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="specPortal.column.file">File</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.understood">Understood</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.guessed">Guessed</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.leftAside">Left aside</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.headings">Headings</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.why">Why</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RecognitionRows key={row.path} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
