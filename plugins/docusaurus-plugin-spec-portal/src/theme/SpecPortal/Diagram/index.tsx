import {translate} from '@docusaurus/Translate';
import Anchor from '@theme/SpecPortal/Anchor';
import Actions from '@theme/SpecPortal/Diagram/Actions';
import Drawing from '@theme/SpecPortal/Diagram/Drawing';
import Fault from '@theme/SpecPortal/Diagram/Fault';
import {diagramWord} from '@theme/SpecPortal/Diagram/kindWords';
import Links from '@theme/SpecPortal/Diagram/Links';
import Source from '@theme/SpecPortal/Diagram/Source';
import {useDrawingConfig} from '@theme/SpecPortal/Diagram/useDrawingConfig';
import {type DiagramView, useDrawing} from 'docusaurus-plugin-spec-portal/client';
import {lazy, type ReactNode, Suspense, useId, useRef, useState} from 'react';

const FullScreen = lazy(() => import('@theme/SpecPortal/Diagram/FullScreen'));

export interface Props {
  readonly source: string;
  /** What is known of the diagram beside its source; null where a page knows nothing. */
  readonly view: DiagramView | null;
  /** In a list that says by itself which diagram this is, and links to its figure. */
  readonly isThumbnail?: boolean;
}

const SMALLEST = 0.6;
const NO_LINKS: DiagramView['links'] = [];

/** A diagram as a figure: the picture once it is in view, its caption, the same in words, and its source. */
export default function Diagram({source, view, isThumbnail = false}: Props): ReactNode {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [isFull, setIsFull] = useState(false);
  const {config, printConfig} = useDrawingConfig();
  const {place, drawing} = useDrawing(view?.drawn ?? source, config, printConfig);
  const isDrawn = drawing.state === 'drawn';
  const title = view?.title || translate({id: 'specPortal.diagram', message: 'Diagram'});
  const [titleId, wordsId] = [`${id}title`, `${id}words`];
  return (
    <figure
      ref={place}
      className={`specPortal-diagram ${isDrawn ? 'specPortal-diagram--drawn' : ''} ${isThumbnail ? 'specPortal-diagram--small' : ''}`}
      aria-labelledby={titleId}
      {...(view && !isThumbnail && {id: view.anchor})}
    >
      {view && !isThumbnail && <Anchor id={view.anchor} />}
      {drawing.state === 'drawn' && (
        <Drawing
          box={box}
          svg={drawing.svg}
          print={drawing.print}
          titleId={titleId}
          wordsId={wordsId}
          links={view?.links ?? NO_LINKS}
          smallest={isThumbnail ? 0 : SMALLEST}
        />
      )}
      <figcaption className="specPortal-diagramCaption">
        <span id={titleId} className={isThumbnail ? 'specPortal-hidden' : ''}>
          {title}
        </span>
        {view && <span className="specPortal-how"> {diagramWord(view.kind)}</span>}
      </figcaption>
      {(view?.fault || drawing.state === 'broken') && (
        <Fault fault={view?.fault ?? null} message={drawing.state === 'broken' ? drawing.message : null} />
      )}
      {view && !isThumbnail && <Links links={view.links} />}
      <div className="specPortal-diagramText">
        <Source id={wordsId} source={source} view={view} isOpenAtFirst={!isDrawn && !isThumbnail} />
        <Actions source={source} title={title} isDrawn={isDrawn} openFullScreen={() => setIsFull(true)} />
      </div>
      {isFull && (
        <Suspense fallback={null}>
          <FullScreen box={box} title={title} close={() => setIsFull(false)} />
        </Suspense>
      )}
    </figure>
  );
}
