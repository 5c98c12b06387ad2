import {type RefObject, useEffect, useRef, useState} from 'react';
import {canDraw, type DrawingConfig, drawDiagram} from './drawDiagram.ts';

export type DrawingState =
  /** Not in view yet, being drawn, or in a site that cannot draw. */
  | {readonly state: 'waiting'}
  | {readonly state: 'drawn'; readonly svg: string; readonly print: string | null}
  | {readonly state: 'broken'; readonly message: string};

const WAITING: DrawingState = {state: 'waiting'};
/** Drawn a little before it comes into view. */
const MARGIN = '300px';

/**
 * Draws a diagram when its place comes into view, and again when the configuration changes.
 * `printConfig`, where paper needs another one, must keep its identity between renders, as `config` must.
 */
export function useDrawing(
  source: string,
  config: DrawingConfig,
  printConfig: DrawingConfig | null,
): {readonly place: RefObject<HTMLElement | null>; readonly drawing: DrawingState} {
  const place = useRef<HTMLElement>(null);
  const isNear = useIsNear(place);
  const [drawing, setDrawing] = useState<DrawingState>(WAITING);
  useEffect(() => {
    if (!isNear || !canDraw) return undefined;
    let isWanted = true;
    const show = (next: DrawingState) => {
      if (isWanted) setDrawing(next);
    };
    const draw = async () => {
      const svg = await drawDiagram(source, config);
      show({state: 'drawn', svg, print: null});
      if (printConfig) show({state: 'drawn', svg, print: await drawDiagram(source, printConfig)});
    };
    draw().catch((error: unknown) =>
      show({state: 'broken', message: error instanceof Error ? error.message : String(error)}),
    );
    return () => {
      isWanted = false;
    };
  }, [isNear, source, config, printConfig]);
  return {place, drawing};
}

function useIsNear(place: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) setIsNear(true);
      },
      {rootMargin: MARGIN},
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, isNear]);
  return isNear;
}
