import Translate, {translate} from '@docusaurus/Translate';
import {drawingSize} from 'docusaurus-plugin-spec-portal/client';
import {type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState} from 'react';

export interface Props {
  /** Holds the drawing. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly title: string;
  readonly close: () => void;
}

const STEP = 1.25;
const LEAST = 0.2;
const MOST = 8;

/** The drawing over the whole window: larger and smaller by button and key, moved by scrolling as any text. */
export default function FullScreen({box, title, close}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<number | null>(null);
  useEffect(() => {
    const copy = box.current?.querySelector('svg')?.cloneNode(true);
    if (!(copy instanceof SVGSVGElement) || !stage.current) return;
    copy.removeAttribute('aria-describedby');
    stage.current.replaceChildren(copy);
    if (!dialog.current?.open) dialog.current?.showModal();
    stage.current.focus();
    setZoom(fitting(copy, stage.current));
  }, [box]);
  useEffect(() => {
    const drawing = stage.current?.querySelector('svg');
    if (!drawing || zoom === null) return;
    Object.assign(drawing.style, {
      width: `${Math.round(drawingSize(drawing).width * zoom)}px`,
      minWidth: '0',
      maxWidth: 'none',
      height: 'auto',
    });
  }, [zoom]);
  const larger = (): void => setZoom((now) => Math.min(MOST, (now ?? 1) * STEP));
  const smaller = (): void => setZoom((now) => Math.max(LEAST, (now ?? 1) / STEP));
  const fit = (): void => {
    const drawing = stage.current?.querySelector('svg');
    if (drawing && stage.current) setZoom(fitting(drawing, stage.current));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {'+': larger, '=': larger, '-': smaller, '0': fit}[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <dialog ref={dialog} className="specPortal-fullScreen" aria-label={title} onClose={close} onKeyDown={onKey}>
      <div className="specPortal-fullScreenBar">
        <strong>{title}</strong>
        <span role="status" className="specPortal-how">
          {zoom === null ? '' : `${Math.round(zoom * 100)} %`}
        </span>
        <button
          type="button"
          className="specPortal-button"
          onClick={smaller}
          aria-label={translate({id: 'specPortal.diagram.smaller', message: 'Smaller'})}
        >
          −
        </button>
        <button
          type="button"
          className="specPortal-button"
          onClick={larger}
          aria-label={translate({id: 'specPortal.diagram.larger', message: 'Larger'})}
        >
          +
        </button>
        <button type="button" className="specPortal-button" onClick={fit}>
          <Translate id="specPortal.diagram.fit">Fit</Translate>
        </button>
        <button type="button" className="specPortal-button" onClick={() => dialog.current?.close()}>
          <Translate id="specPortal.diagram.close">Close</Translate>
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a `fieldset` is for controls; this is a place that scrolls. */}
      <div
        ref={stage}
        className="specPortal-fullScreenStage"
        role="group"
        aria-label={translate({
          id: 'specPortal.diagram.stage',
          message: 'Drawing; arrow keys move, + and - change its size, 0 fits it',
        })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
        tabIndex={0}
      />
    </dialog>
  );
}

/** The size at which the whole drawing is seen, never more than three times its own. */
function fitting(drawing: SVGSVGElement, stage: HTMLElement): number {
  const {width, height} = drawingSize(drawing);
  return Math.max(LEAST, Math.min(3, (stage.clientWidth - 32) / width, (stage.clientHeight - 32) / height));
}
