import {translate} from '@docusaurus/Translate';
import DataTable from '@theme/SpecPortal/DataTable';
import {checkWord} from '@theme/SpecPortal/words';
import type {CheckView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly checks: readonly CheckView[];
}

/** What was asked of the whole portal, of how many things, and how often the answer was no. */
export default function Checks({checks}: Props): ReactNode {
  const name = translate({id: 'specPortal.coverage.checks', message: 'What was checked'});
  return (
    <DataTable
      name={name}
      className="specPortal-checks"
      columns={[
        translate({id: 'specPortal.coverage.check', message: 'Check'}),
        translate({id: 'specPortal.coverage.looked', message: 'Looked at'}),
        translate({id: 'specPortal.coverage.found', message: 'Found'}),
      ]}
    >
      {checks.map(({code, looked, found}) => (
        <tr key={code}>
          <th scope="row">
            {checkWord(code)} <code>{code}</code>
          </th>
          <td className="specPortal-number">{looked}</td>
          <td className="specPortal-number">{found}</td>
        </tr>
      ))}
    </DataTable>
  );
}
