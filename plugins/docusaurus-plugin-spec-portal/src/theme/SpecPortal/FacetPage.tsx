import Translate, {translate} from '@docusaurus/Translate';
import ArtifactRows from '@theme/SpecPortal/ArtifactRows';
import {facetTitle, facetWord, optionWord} from '@theme/SpecPortal/facetWords';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import type {FacetPage as FacetData} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** One value of a facet as a page that needs no script: the same rows as the list shows for `?status=draft`. */
export default function FacetPage(): ReactNode {
  return (
    <PortalPage<FacetData> describe={leadOf}>
      {(page) => (
        <>
          <PageHeader title={facetTitle(page)} lead={leadOf(page)} />
          <p>
            <PortalLink href={page.href}>
              <Translate id="specPortal.facetPage.more">All specs, with more ways to narrow them</Translate>
            </PortalLink>
          </p>
          <ArtifactRows rows={page.rows} />
        </>
      )}
    </PortalPage>
  );
}

function leadOf({rows, value, label, key}: FacetData): string {
  return translate(
    {id: 'specPortal.facetPage.lead', message: '{count} specs with {key} “{label}”.'},
    {count: rows.length, key: facetWord(key), label: optionWord(key, {value, label})},
  );
}
