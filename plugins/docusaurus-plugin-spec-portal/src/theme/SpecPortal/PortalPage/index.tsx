import type {ReactNode} from 'react';
import {usePageData} from 'docusaurus-plugin-spec-portal/client';
import type {PageData} from 'docusaurus-plugin-spec-portal/client';
import Layout from '@theme/Layout';
import DataScript from '@theme/SpecPortal/DataScript';

export interface Props<T extends PageData> {
  readonly describe: (data: T) => string;
  readonly children: (data: T) => ReactNode;
}

export default function PortalPage<T extends PageData>({describe, children}: Props<T>): ReactNode {
  const page = usePageData<T>();
  if (page.state !== 'ready') return <Layout title="Loading"><main>{page.state}</main></Layout>;
  return (
    <Layout title={page.data.title} description={describe(page.data.data)}>
      <main className="container margin-vert--lg">
        {children(page.data.data)}
        <DataScript script={page.script} />
      </main>
    </Layout>
  );
}
