import {translate} from '@docusaurus/Translate';
import type {Props as CardProps} from '@theme/SpecPortal/HoverCards/Card';
import {type OpenCard, placeCard, useHoverCard, useReadingChoice} from 'docusaurus-plugin-spec-portal/client';
import {type ComponentType, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState} from 'react';

/** The preview of whatever link the reader points at: one for all links of a page. */
export default function HoverCards(): ReactNode {
  const [isOn, setIsOn] = useReadingChoice('cards');
  const {open, close, ref} = useHoverCard(isOn);
  const switchOff = useCallback(() => {
    setIsOn(false);
    close();
  }, [setIsOn, close]);
  const Card = useCard(open !== null);
  return (
    open &&
    Card && (
      <Popover key={`${open.file.artifact.key} ${open.anchor}`} open={open} cardRef={ref}>
        <Card file={open.file} anchor={open.anchor} off={switchOff} />
      </Popover>
    )
  );
}

/** What a card holds; its code comes with the first one, and a card is shown with what it holds or not at all. */
function useCard(isWanted: boolean): ComponentType<CardProps> | null {
  const [Card, setCard] = useState<ComponentType<CardProps> | null>(null);
  useEffect(() => {
    if (!isWanted || Card) return;
    import('@theme/SpecPortal/HoverCards/Card').then(
      (module) => setCard(() => module.default),
      // The link leads to the same without it.
      () => undefined,
    );
  }, [isWanted, Card]);
  return Card;
}

interface PopoverProps {
  readonly open: OpenCard;
  readonly cardRef: (element: HTMLElement | null) => void;
  readonly children: ReactNode;
}

function Popover({open, cardRef, children}: PopoverProps): ReactNode {
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
      {children}
    </div>
  );
}

function nameOf({file, anchor}: OpenCard): string {
  return file.items[anchor]?.id ?? file.title;
}
