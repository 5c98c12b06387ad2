import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import BuildStamp from '@theme/SpecPortal/BuildStamp';
import DataScript from '@theme/SpecPortal/DataScript';
import HoverCards from '@theme/SpecPortal/HoverCards';
import NotFound from '@theme/SpecPortal/NotFound';
import Broken from '@theme/SpecPortal/PortalPage/Broken';
import PageSearch from '@theme/SpecPortal/PortalPage/PageSearch';
import PrintFoot from '@theme/SpecPortal/PortalPage/PrintFoot';
import {pageTitle} from '@theme/SpecPortal/PortalPage/pageTitle';
import Preview from '@theme/SpecPortal/Preview';
import Reading from '@theme/SpecPortal/Reading';
import Waiting from '@theme/SpecPortal/Waiting';
import {
  ListeningProvider,
  type PageData,
  type PlaceView,
  useLinks,
  usePageData,
  usePreview,
} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props<T extends PageData> {
  readonly describe: (data: T) => string;
  readonly isWide?: boolean;
  readonly children: (data: T) => ReactNode;
}

/** The frame of every page of the portal: finds the data of the address, and tells what happens until it is there. */
export default function PortalPage<T extends PageData>(props: Props<T>): ReactNode {
  return <LoadedPage key={useLocation().pathname} {...props} />;
}

function LoadedPage<T extends PageData>({describe, isWide = false, children}: Props<T>): ReactNode {
  const page = usePageData<T>();
  const {shown} = usePreview();
  const listeners = useLinks();
  const width = isWide ? 'specPortal-main--wide' : '';
  // Routes match in any case, pages have one spelling: the page for dead links knows the way to the right one.
  if (page.state === 'missing') {
    return (
      <Layout title={translate({id: 'specPortal.notFound.title', message: 'There is no page here'})}>
        <NotFound />
        <DataScript script={page.script} />
      </Layout>
    );
  }
  if (page.state !== 'ready') {
    return (
      <Layout title={translate({id: 'specPortal.waiting.title', message: 'Loading'})}>
        <main className={`specPortal-main ${width}`}>
          <Waiting page={page} />
        </main>
      </Layout>
    );
  }
  const {data} = page.data;
  const title = page.data.title ?? pageTitle(data);
  return (
    <Layout title={title} description={describe(data)}>
      <main className={`specPortal-main ${width}`} {...listeners}>
        <ListeningProvider value>
          {/* One part that throws costs this page its body, not the reader the site. */}
          <ErrorBoundary
            fallback={({error, tryAgain}) => <Broken error={error} tryAgain={tryAgain} place={placeOf(data)} />}
          >
            <Body data={shown(data)}>{children}</Body>
          </ErrorBoundary>
          <DataScript script={page.script} />
          <PrintFoot title={title} />
          <div className="specPortal-pageFoot">
            <BuildStamp />
            <Reading />
          </div>
          <HoverCards />
          <PageSearch />
          <Preview page={data} />
        </ListeningProvider>
      </main>
    </Layout>
  );
}

/** A component of its own, so that what throws while it is drawn throws below the boundary. */
function Body<T extends PageData>({data, children}: {readonly data: T} & Pick<Props<T>, 'children'>): ReactNode {
  return children(data);
}

function placeOf(data: PageData): PlaceView | null {
  return 'place' in data ? data.place : null;
}
