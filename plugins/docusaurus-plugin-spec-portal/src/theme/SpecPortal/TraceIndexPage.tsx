import type {ReactNode} from 'react';
import type {TraceIndexPage as TraceIndexData} from 'docusaurus-plugin-spec-portal/client';
import PortalPage from '@theme/SpecPortal/PortalPage';
import Link from '@docusaurus/Link';

export default function TraceIndexPage(): ReactNode {
  return <PortalPage<TraceIndexData> describe={() => 'TraceIndex'}>{(data) => <><h1>{data.view}</h1><Link to="/specs/">specs</Link> <Link to="/specs/a/#deep">a</Link><pre style={{minHeight: 2000}}>{JSON.stringify(data)}</pre><h2 id="deep">Deep</h2></>}</PortalPage>;
}
