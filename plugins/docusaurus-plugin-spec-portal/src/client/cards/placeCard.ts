/**
 * Keeps a card beside its link while the page scrolls. The library comes with the first card, so that a page costs nothing
 * for cards nobody asked for.
 * @returns how to stop.
 */
export function placeCard(link: Element, card: HTMLElement): () => void {
  let stop = (): void => undefined;
  let isOver = false;
  void import('@floating-ui/dom').then(({autoUpdate, computePosition, flip, offset, shift}) => {
    if (isOver) return;
    const place = async (): Promise<void> => {
      const {x, y} = await computePosition(link, card, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [offset(6), flip({padding: 8}), shift({padding: 8})],
      });
      card.style.left = `${x}px`;
      card.style.top = `${y}px`;
      card.dataset['placed'] = 'true';
    };
    stop = autoUpdate(link, card, () => void place());
  });
  return () => {
    isOver = true;
    stop();
  };
}
