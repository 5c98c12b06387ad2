import Translate from '@docusaurus/Translate';
import Place from '@theme/SpecPortal/Place';
import type {PlaceView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly error: Error;
  readonly tryAgain: () => void;
  /** The page's source, where it has one. */
  readonly place: PlaceView | null;
}

/** A part of the page threw: what is said in its place, and where the same words can be read. */
export default function Broken({error, tryAgain, place}: Props): ReactNode {
  return (
    <div role="alert">
      <h1>
        <Translate id="specPortal.broken.title">This page could not be drawn</Translate>
      </h1>
      <p>{error.message}</p>
      <p>
        <button type="button" className="button button--primary" onClick={tryAgain}>
          <Translate id="specPortal.retry">Try again</Translate>
        </button>
      </p>
      {place !== null && (
        <p>
          <Translate id="specPortal.broken.source">The document itself:</Translate> <Place place={place} />
        </p>
      )}
    </div>
  );
}
