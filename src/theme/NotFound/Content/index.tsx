import NotFound from '@theme/SpecPortal/NotFound';
import type {ReactNode} from 'react';

/** This site is its portal, so the portal helps whoever followed a dead link. */
export default function NotFoundContent(): ReactNode {
  return <NotFound />;
}
