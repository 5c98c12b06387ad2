import Translate, {translate} from '@docusaurus/Translate';
import GrowingTable from '@theme/SpecPortal/GrowingTable';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {CoveragePage} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly specs: CoveragePage['specs'];
}

/** Specs by how much of them is traced, the least first: a bar, and the numbers in words. */
function Specs({specs}: Props): ReactNode {
  const name = translate({id: 'specPortal.coverage.bySpec', message: 'Spec by spec'});
  return (
    <GrowingTable
      rows={specs}
      name={name}
      className="specPortal-specBars"
      columns={[
        translate({id: 'specPortal.kind.spec', message: 'Spec'}),
        translate({id: 'specPortal.coverage.tracedHead', message: 'Traced'}),
        translate({id: 'specPortal.coverage.gapsHead', message: 'Gaps'}),
        translate({id: 'specPortal.coverage.acceptedHead', message: 'Accepted'}),
        translate({id: 'specPortal.column.openQuestions', message: 'Open questions'}),
      ]}
    >
      {({spec, totals, href, questions}) => (
        <tr key={spec.key}>
          <th scope="row">
            <PortalLink href={href} title={spec.key}>
              {spec.title}
            </PortalLink>
          </th>
          <td>
            <span className="specPortal-barCell">
              {totals.asked > 0 && (
                <meter
                  className="specPortal-meter"
                  min={0}
                  max={totals.asked}
                  value={totals.traced}
                  aria-label={spec.title}
                />
              )}
              <span className="specPortal-number">
                <Translate id="specPortal.coverage.of" values={{traced: totals.traced, asked: totals.asked}}>
                  {'{traced} of {asked}'}
                </Translate>
                {totals.percent !== null && ` · ${totals.percent} %`}
              </span>
            </span>
          </td>
          <td className="specPortal-number">{totals.uncovered}</td>
          <td className="specPortal-number">{totals.waived}</td>
          <td className="specPortal-number">{questions}</td>
        </tr>
      )}
    </GrowingTable>
  );
}

export default memo(Specs);
