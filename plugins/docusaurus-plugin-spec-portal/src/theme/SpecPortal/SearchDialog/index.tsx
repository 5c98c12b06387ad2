import {translate} from '@docusaurus/Translate';
import {onOpenSearch, useHydrated} from 'docusaurus-plugin-spec-portal/client';
import {lazy, type ReactNode, Suspense, useEffect, useRef, useState} from 'react';
import {createPortal} from 'react-dom';

/** Fetched when the dialog first opens: no page pays for a search that nobody makes. */
const SearchBox = lazy(() => import('@theme/SpecPortal/SearchDialog/SearchBox'));

/** The dialog of the search. What it holds exists only while it is open, so each search begins anew. */
export default function SearchDialog(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isHydrated = useHydrated();
  useEffect(() => onOpenSearch(() => setIsOpen(true)), []);
  useEffect(() => {
    if (isOpen && dialog.current && !dialog.current.open) dialog.current.showModal();
  }, [isOpen]);
  if (!isHydrated) return null;
  const close = (): void => {
    dialog.current?.close();
    setIsOpen(false);
  };
  // The navbar may have a transform or a filter, which would become the dialog's containing block.
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on its backdrop.
    <dialog
      ref={dialog}
      className="specPortal-search"
      aria-label={translate({id: 'specPortal.search.title', message: 'Search the portal'})}
      // It is told later that it closed, and may be open again by then.
      onClose={() => dialog.current?.open || setIsOpen(false)}
      onClick={(event) => event.target === dialog.current && close()}
    >
      {isOpen && (
        <Suspense fallback={null}>
          <SearchBox close={close} />
        </Suspense>
      )}
    </dialog>,
    document.body,
  );
}
