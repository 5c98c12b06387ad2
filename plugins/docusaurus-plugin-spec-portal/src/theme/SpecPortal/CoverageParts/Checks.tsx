import Translate, {translate} from '@docusaurus/Translate';
import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
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
    <ScrollRegion label={name}>
      <table className="specPortal-table specPortal-checks">
        <thead>
          <tr>
            <th scope="col">
              <Translate id="specPortal.coverage.check">Check</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.coverage.looked">Looked at</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.coverage.found">Found</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({code, looked, found}) => (
            <tr key={code}>
              <th scope="row">
                {checkWord(code)} <code>{code}</code>
              </th>
              <td className="specPortal-number">{looked}</td>
              <td className="specPortal-number">{found}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
