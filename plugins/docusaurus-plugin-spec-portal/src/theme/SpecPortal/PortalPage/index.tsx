import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import BuildStamp from '@theme/SpecPortal/BuildStamp';
import DataScript from '@theme/SpecPortal/DataScript';
import HoverCards from '@theme/SpecPortal/HoverCards';
import Broken from '@theme/SpecPortal/PortalPage/Broken';
import PageSearch from '@theme/SpecPortal/PortalPage/PageSearch';
import PrintFoot from '@theme/SpecPortal/PortalPage/PrintFoot';
import {pageTitle} from '@theme/SpecPortal/PortalPage/pageTitle';
import Reading from '@theme/SpecPortal/Reading';
import Waiting from '@theme/SpecPortal/Waiting';
import {
  ListeningProvider,
  othersPage,
  type PageData,
  type PlaceView,
  type Select,
  useLinks,
  usePageData,
  usePortal,
  usePreview,
} from 'docusaurus-plugin-spec-portal/client';
import {lazy, type ReactNode, Suspense} from 'react';

// Each for few visitors: those who followed a dead link, and authors.
const NotFound = lazy(() => import('@theme/SpecPortal/NotFound'));
const Preview = lazy(() => import('@theme/SpecPortal/Preview'));

/** What a page draws beside its static parts; its file names the page. */
export interface Frame {
  readonly view: 'frame';
}

export interface Props<T extends PageData | Frame> {
  /** The part of the page's data that is drawn; all of it when nothing is said. */
  readonly select?: Select;
  readonly describe: (data: T) => string;
  readonly isWide?: boolean;
  readonly children: (data: T) => ReactNode;
}

/** The frame of every page of the portal: finds the data of the address, and tells what happens until it is there. */
export default function PortalPage<T extends PageData | Frame>(props: Props<T>): ReactNode {
  const {pathname} = useLocation();
  return <LoadedPage key={pathname} pathname={pathname} {...props} />;
}

function LoadedPage<T extends PageData | Frame>({
  pathname,
  select,
  describe,
  isWide = false,
  children,
}: Props<T> & {readonly pathname: string}): ReactNode {
  const page = usePageData<T>(select);
  const {isOn: isPreview} = usePreview();
  const listeners = useLinks();
  const width = isWide ? 'specPortal-main--wide' : '';
  // Routes match in any case, pages have one spelling: the page for dead links knows the way to the right one.
  if (page.state === 'missing') {
    return (
      othersPage(pathname) ?? (
        <Layout title={translate({id: 'specPortal.notFound.title', message: 'There is no page here'})}>
          <Suspense fallback={null}>
            <NotFound />
          </Suspense>
          <DataScript script={page.script} />
        </Layout>
      )
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
  const title = page.data.title ?? (data.view === 'frame' ? '' : pageTitle(data));
  return (
    <Layout title={title} description={describe(data)}>
      <main className={`specPortal-main ${width}`} {...listeners}>
        <ListeningProvider value>
          {/* One part that throws costs this page its body, not the reader the site. */}
          <ErrorBoundary
            fallback={({error, tryAgain}) => <Broken error={error} tryAgain={tryAgain} place={placeOf(data)} />}
          >
            <Body data={data}>{children}</Body>
          </ErrorBoundary>
          <DataScript script={page.script} />
          {select && <WholeScript />}
          <PrintFoot title={title} />
          <div className="specPortal-pageFoot">
            <BuildStamp />
            <Reading />
          </div>
          <HoverCards />
          <PageSearch />
          {isPreview && (
            <Suspense fallback={null}>
              <Preview />
            </Suspense>
          )}
        </ListeningProvider>
      </main>
    </Layout>
  );
}

/** Where a site draws parts of documents itself, they are drawn again in the browser, from all of the page's data. */
function WholeScript(): ReactNode {
  return !usePortal().summary.hasStaticParts && <WrittenData />;
}

function WrittenData(): ReactNode {
  const page = usePageData();
  return 'script' in page && <DataScript script={page.script} />;
}

/** A component of its own, so that what throws while it is drawn throws below the boundary. */
function Body<T extends PageData | Frame>({
  data,
  children,
}: {readonly data: T} & Pick<Props<T>, 'children'>): ReactNode {
  return children(data);
}

function placeOf(data: object): PlaceView | null {
  return 'place' in data ? (data.place as PlaceView) : null;
}
