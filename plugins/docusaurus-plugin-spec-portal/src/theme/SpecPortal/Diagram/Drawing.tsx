import {slotWord} from '@theme/SpecPortal/linkWords';
import {type DiagramLinkView, drawingSize, linkNames} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, type RefObject, useEffect} from 'react';

export interface Props {
  readonly box: RefObject<HTMLDivElement | null>;
  /** From the drawing library, which has cleaned it. */
  readonly svg: string;
  /** The same for paper, where the page's own colours do not fit it. */
  readonly print: string | null;
  readonly titleId: string;
  readonly wordsId: string;
  readonly links: readonly DiagramLinkView[];
  /** How far it may shrink before it scrolls instead, as a part of its own width. */
  readonly smallest: number;
}

/** The picture of a diagram. What it names is a link in it. */
export default function Drawing({box, svg, print, titleId, wordsId, links, smallest}: Props): ReactNode {
  useEffect(() => {
    const drawing = show(box.current, svg);
    if (!drawing) return;
    const {width} = drawingSize(drawing);
    drawing.style.minWidth = `${Math.round(width * smallest)}px`;
    linkNames(drawing, links, slotWord);
    // A picture with links in it is no single image.
    drawing.setAttribute('role', drawing.querySelector('a') ? 'group' : 'img');
    drawing.removeAttribute('aria-roledescription');
    drawing.setAttribute('aria-labelledby', titleId);
    drawing.setAttribute('aria-describedby', wordsId);
  }, [box, svg, titleId, wordsId, links, smallest]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <div ref={box} className="specPortal-drawing" tabIndex={0} data-spec-link="" />
      {print !== null && <PaperDrawing svg={print} />}
    </>
  );
}

function PaperDrawing({svg}: {readonly svg: string}): ReactNode {
  return (
    <div
      className="specPortal-drawing specPortal-drawing--paper"
      ref={(element) => {
        show(element, svg);
      }}
      aria-hidden="true"
    />
  );
}

function show(box: HTMLDivElement | null, svg: string): SVGSVGElement | null {
  if (!box) return null;
  box.innerHTML = svg;
  return box.querySelector('svg');
}
