import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ArtifactRows from '@theme/SpecPortal/ArtifactRows';
import Attention from '@theme/SpecPortal/HomePage/Attention';
import Counts from '@theme/SpecPortal/HomePage/Counts';
import Scanned from '@theme/SpecPortal/HomePage/Scanned';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import SearchButton from '@theme/SpecPortal/SearchButton';
import type {HomePage as HomeData} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** What needs me now: search, counts, what is wrong, what is new, what to do by hand. */
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
          <Counts counts={page.counts} />
          <div className="specPortal-homeColumns">
            <Attention attention={page.attention} />
            <Runbooks runbooks={page.runbooks} />
          </div>
          {page.recent.length > 0 && (
            <section>
              <h2>
                <Translate id="specPortal.home.recent">Recent documents</Translate>
              </h2>
              <ArtifactRows rows={page.recent} />
            </section>
          )}
          {page.scanned.files === 0 && <Scanned scanned={page.scanned} />}
        </>
      )}
    </PortalPage>
  );
}

function Runbooks({runbooks}: {readonly runbooks: HomeData['runbooks']}): ReactNode {
  if (runbooks.length === 0) return null;
  return (
    <section aria-label={translate({id: 'specPortal.home.runbooks', message: 'Runbooks'})}>
      <h2>
        <Translate id="specPortal.home.runbooks">Runbooks</Translate>
      </h2>
      <ul className="specPortal-plainList">
        {runbooks.map(({key, title, href}) => (
          <li key={key}>
            <PortalLink href={href}>{title}</PortalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
