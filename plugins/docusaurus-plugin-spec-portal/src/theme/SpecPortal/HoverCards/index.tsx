import {translate} from '@docusaurus/Translate';
import Card from '@theme/SpecPortal/HoverCards/Card';
import {type OpenCard, placeCard, useHoverCard, useReadingChoice} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useCallback, useLayoutEffect, useRef} from 'react';

/** The preview of whatever link the reader points at: one for all links of a page. */
export default function HoverCards(): ReactNode {
  const [isOn, setIsOn] = useReadingChoice('cards');
  const {open, close, ref} = useHoverCard(isOn);
  const switchOff = useCallback(() => {
    setIsOn(false);
    close();
  }, [setIsOn, close]);
  return open && <Popover key={`${open.file.artifact.key} ${open.anchor}`} open={open} cardRef={ref} off={switchOff} />;
}

interface PopoverProps {
  readonly open: OpenCard;
  readonly cardRef: (element: HTMLElement | null) => void;
  readonly off: () => void;
}

function Popover({open, cardRef, off}: PopoverProps): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = element.current;
    if (!card) return undefined;
    cardRef(card);
    // Named as its source, the link is followed by the card in the order of Tab. Older browsers know neither; the card is drawn all the same.
    const show: ((options: {source: Element}) => void) | undefined = card.showPopover;
    show?.call(card, {source: open.beside});
    const stop = placeCard(open.beside, card);
    return () => {
      stop();
      cardRef(null);
    };
  }, [open.beside, cardRef]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a `fieldset` is for controls; this groups words and a link.
    <div
      ref={element}
      popover="manual"
      role="group"
      aria-label={translate({id: 'specPortal.card', message: 'Preview of {name}'}, {name: nameOf(open)})}
      className="specPortal-card"
    >
      <Card file={open.file} anchor={open.anchor} off={off} />
    </div>
  );
}

function nameOf({file, anchor}: OpenCard): string {
  return file.items[anchor]?.id ?? file.title;
}
