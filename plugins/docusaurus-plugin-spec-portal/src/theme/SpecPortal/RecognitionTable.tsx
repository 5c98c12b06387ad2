import Translate, {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import RecognitionDetails from '@theme/SpecPortal/RecognitionDetails';
import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
import type {RecognitionRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly rows: readonly RecognitionRow[];
}

/** One row per file: counts, coverage of its headings, and the details on demand. */
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
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.path} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({row: {path, href, understood, guessed, ignored, headings}}: {readonly row: RecognitionRow}): ReactNode {
  return (
    <tr>
      <th scope="row">
        <PortalLink href={href}>{path}</PortalLink>
        <RecognitionDetails href={href} path={path} />
      </th>
      <td className="specPortal-number">{understood}</td>
      <td className="specPortal-number">{guessed}</td>
      <td className="specPortal-number">{ignored}</td>
      <td className="specPortal-number">
        <Translate id="specPortal.progress" values={{done: headings.recognised, total: headings.total}}>
          {'{done} of {total}'}
        </Translate>
      </td>
    </tr>
  );
}
