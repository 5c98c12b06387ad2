import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import DataScript from '@theme/SpecPortal/DataScript';
import HoverCards from '@theme/SpecPortal/HoverCards';
import Reading from '@theme/SpecPortal/Reading';
import Waiting from '@theme/SpecPortal/Waiting';
import {type PageData, usePageData} from 'docusaurus-plugin-spec-portal/client';
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
  const width = isWide ? 'specPortal-main--wide' : '';
  if (page.state !== 'ready') {
    return (
      <Layout title={translate({id: 'specPortal.waiting.title', message: 'Loading'})}>
        <main className={`specPortal-main ${width}`}>
          <Waiting page={page} />
          {page.state === 'missing' && <DataScript script={page.script} />}
        </main>
      </Layout>
    );
  }
  const {title, data} = page.data;
  return (
    <Layout title={title} description={describe(data)}>
      <main className={`specPortal-main ${width}`}>
        {children(data)}
        <DataScript script={page.script} />
        <Reading />
        <HoverCards />
      </main>
    </Layout>
  );
}
