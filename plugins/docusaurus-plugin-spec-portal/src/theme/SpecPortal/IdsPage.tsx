import Translate, {translate} from '@docusaurus/Translate';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import Empty from '@theme/SpecPortal/Empty';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import Still from '@theme/SpecPortal/Still';
import {kindWord} from '@theme/SpecPortal/words';
import type {IdsPage as IdsData} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** All names from A to Z, for eyes, for find-in-page and for browsers that run no scripts. */
export default function IdsPage(): ReactNode {
  const lead = translate({id: 'specPortal.ids.lead', message: 'Every document by its title, with the ids it defines.'});
  return (
    <PortalPage<IdsData> describe={() => lead}>
      {({letters, alerts}) => (
        <>
          <PageHeader title={translate({id: 'specPortal.ids.title', message: 'A to Z'})} lead={lead} />
          {letters.length === 0 && (
            <Empty>
              <p>
                <Translate id="specPortal.ids.none">This portal holds no document yet.</Translate>
              </p>
            </Empty>
          )}
          <nav
            className="specPortal-letters"
            aria-label={translate({id: 'specPortal.ids.letters', message: 'Letters'})}
          >
            {letters.map(({letter}) => (
              <a key={letter} href={`#${anchorOf(letter)}`}>
                {letter}
              </a>
            ))}
          </nav>
          {alerts.length > 0 && (
            <section aria-labelledby="portal-alerts">
              <h2 id="portal-alerts">
                <Translate id="specPortal.home.alerts">Alerts</Translate>
              </h2>
              <ul className="specPortal-idList">
                {alerts.map(({name, href}) => (
                  <li key={name}>
                    <PortalLink href={href}>{name}</PortalLink>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Still as="div">
            {() =>
              letters.map((group) => (
                <section key={group.letter} aria-labelledby={anchorOf(group.letter)}>
                  <h2 id={anchorOf(group.letter)}>{group.letter}</h2>
                  <ul className="specPortal-list">
                    {group.documents.map((entry) => (
                      <Entry key={entry.artifact.href} {...entry} />
                    ))}
                  </ul>
                </section>
              ))
            }
          </Still>
        </>
      )}
    </PortalPage>
  );
}

type EntryProps = IdsData['letters'][number]['documents'][number];

function Entry({artifact, items, summary}: EntryProps): ReactNode {
  return (
    <li>
      <p className="specPortal-rowTitle">
        <PortalLink href={artifact.href}>{artifact.title}</PortalLink>
        <ArtifactStatus artifact={artifact} />
      </p>
      <p className="specPortal-how">
        {kindWord(artifact.kind)} <span className="specPortal-id">{artifact.key}</span>
        {summary !== null && ` · ${summary}`}
      </p>
      {items.length > 0 && (
        <ul className="specPortal-idList">
          {items.map(({label, href}) => (
            <li key={href}>
              <PortalLink href={href}>{label}</PortalLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function anchorOf(letter: string): string {
  return letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`;
}
