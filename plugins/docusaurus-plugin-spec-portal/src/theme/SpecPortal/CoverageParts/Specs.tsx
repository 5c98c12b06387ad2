import Translate, {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
import type {CoveragePage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly specs: CoveragePage['specs'];
}

/** Specs by how much of them is traced, the least first: a bar, and the numbers in words. */
export default function Specs({specs}: Props): ReactNode {
  const name = translate({id: 'specPortal.coverage.bySpec', message: 'Spec by spec'});
  return (
    <ScrollRegion label={name}>
      <table className="specPortal-table specPortal-specBars">
        <thead>
          <tr>
            <th scope="col">
              <Translate id="specPortal.kind.spec">Spec</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.coverage.tracedHead">Traced</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.coverage.gapsHead">Gaps</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.coverage.acceptedHead">Accepted</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.openQuestions">Open questions</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {specs.map(({spec, totals, href, questions}) => (
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
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
