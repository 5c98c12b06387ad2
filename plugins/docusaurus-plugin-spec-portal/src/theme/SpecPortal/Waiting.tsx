import Translate from '@docusaurus/Translate';
import type {DataState} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: Exclude<DataState<unknown>, {readonly state: 'ready'}>;
}

/** A page without its data: still on its way, not there, or not to be had. */
export default function Waiting({page}: Props): ReactNode {
  if (page.state === 'loading') {
    return (
      <p className="specPortal-waiting" role="status">
        <Translate id="specPortal.waiting.loading">Loading…</Translate>
      </p>
    );
  }
  if (page.state === 'missing') {
    return (
      <div role="alert">
        <h1>
          <Translate id="specPortal.waiting.missing">This page has no data</Translate>
        </h1>
        <p>
          <Translate id="specPortal.waiting.missingHint">
            The document was moved or removed since the site was built. Reload, or search for its name.
          </Translate>
        </p>
      </div>
    );
  }
  return (
    <div role="alert">
      <h1>
        <Translate id="specPortal.waiting.failed">The page could not be loaded</Translate>
      </h1>
      <p>{page.reason}</p>
      <button type="button" className="button button--primary" onClick={page.retry}>
        <Translate id="specPortal.retry">Try again</Translate>
      </button>
    </div>
  );
}
