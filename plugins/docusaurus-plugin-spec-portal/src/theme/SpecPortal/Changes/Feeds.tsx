import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props {
  readonly atom: string;
  readonly json?: string | null;
  readonly title: string;
}

/** Lets readers of feeds find them, and says so to everybody else. */
export default function Feeds({atom, json = null, title}: Props): ReactNode {
  return (
    <p className="specPortal-how specPortal-feeds">
      <Head>
        <link rel="alternate" type="application/atom+xml" href={atom} title={title} />
        {json !== null && <link rel="alternate" type="application/feed+json" href={json} title={title} />}
      </Head>
      <Translate id="specPortal.feeds">Follow these changes:</Translate>{' '}
      {/* Written after the pages, so no route: plain links. */}
      <a href={atom}>{translate({id: 'specPortal.feeds.atom', message: 'Atom feed'})}</a>
      {json !== null && (
        <>
          {' · '}
          <a href={json}>{translate({id: 'specPortal.feeds.json', message: 'JSON feed'})}</a>
        </>
      )}
    </p>
  );
}
