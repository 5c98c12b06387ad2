import Translate, {translate} from '@docusaurus/Translate';
import Checks from '@theme/SpecPortal/CoverageParts/Checks';
import Findings from '@theme/SpecPortal/CoverageParts/Findings';
import Score from '@theme/SpecPortal/CoverageParts/Score';
import Specs from '@theme/SpecPortal/CoverageParts/Specs';
import Empty from '@theme/SpecPortal/Empty';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import Totals from '@theme/SpecPortal/Totals';
import {type CoveragePage as CoverageData, usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** Where a repository is exposed: the score as it was counted, spec by spec, and what was found missing, doubtful or broken. */
export default function CoveragePage(): ReactNode {
  const {routes} = usePortal().summary;
  const lead = translate({
    id: 'specPortal.coveragePage.lead',
    message: 'How much of what is wanted is decided and can be operated, and what is missing.',
  });
  return (
    <PortalPage<CoverageData> describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.coveragePage.title', message: 'Coverage'})} lead={lead} />
          <Score totals={page.totals} />
          <Totals totals={page.totals} />
          <p>
            <PortalLink href={routes.matrix}>
              <Translate id="specPortal.coveragePage.matrix">Every requirement in the matrix</Translate>
            </PortalLink>
          </p>
          {page.specs.length > 0 && (
            <section>
              <h2>
                <Translate id="specPortal.coverage.bySpec">Spec by spec</Translate>
              </h2>
              <Specs specs={page.specs} />
            </section>
          )}
          <section>
            <h2>
              <Translate id="specPortal.coverage.checks">What was checked</Translate>
            </h2>
            <Checks checks={page.checks} />
          </section>
          <section>
            <h2>
              <Translate id="specPortal.coverage.findings">Findings</Translate>
            </h2>
            {page.findings.length === 0 ? (
              <Empty>
                <p>
                  <Translate id="specPortal.coverage.clean">
                    All of these checks were put to everything in this portal, and none found anything.
                  </Translate>
                </p>
              </Empty>
            ) : (
              <Findings page={page} />
            )}
          </section>
        </>
      )}
    </PortalPage>
  );
}
