import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ArtifactRows from '@theme/SpecPortal/ArtifactRows';
import Attention from '@theme/SpecPortal/HomePage/Attention';
import Counts from '@theme/SpecPortal/HomePage/Counts';
import HomeChanges from '@theme/SpecPortal/HomePage/HomeChanges';
import Missing from '@theme/SpecPortal/HomePage/Missing';
import OnCall from '@theme/SpecPortal/HomePage/OnCall';
import Scanned from '@theme/SpecPortal/HomePage/Scanned';
import TeamViews from '@theme/SpecPortal/HomePage/TeamViews';
import PortalPage from '@theme/SpecPortal/PortalPage';
import SearchButton from '@theme/SpecPortal/SearchButton';
import type {HomePage as HomeData} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** What needs me now: search, how things stand, what is wrong, what to do by hand, what is new. */
export default function HomePage(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <PortalPage<HomeData> describe={() => siteConfig.tagline}>
      {(page) => (
        <>
          <header className="specPortal-pageHeader specPortal-hero">
            <h1>{siteConfig.title}</h1>
            {siteConfig.tagline !== '' && <p>{siteConfig.tagline}</p>}
            <SearchButton isLarge />
          </header>
          <div className="specPortal-home">
            <OnCall alerts={page.alerts} runbooks={page.runbooks} />
            <Counts counts={page.counts} />
            <div className="specPortal-homeColumns">
              <Attention attention={page.attention} />
              <TeamViews />
            </div>
          </div>
          <HomeChanges changes={page.changes} />
          {page.recent.length > 0 && (
            <section aria-labelledby="portal-recent">
              <h2 id="portal-recent">
                <Translate id="specPortal.home.recent">Recent documents</Translate>
              </h2>
              <ArtifactRows rows={page.recent} />
            </section>
          )}
          <Missing missing={page.missing} />
          {page.scanned.files === 0 && <Scanned scanned={page.scanned} />}
        </>
      )}
    </PortalPage>
  );
}
