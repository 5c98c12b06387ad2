import Translate from '@docusaurus/Translate';
import {onOpenReading, useOpenedForPrint, useReadingChoice, useReadingKeys} from 'docusaurus-plugin-spec-portal/client';
import {lazy, type ReactNode, Suspense, useCallback, useEffect, useState} from 'react';

const Dialog = lazy(() => import('@theme/SpecPortal/Reading/Dialog'));

/** What a reader may switch on and off, in one place at the foot of every page (WCAG 3.2.6). */
export default function Reading(): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const [areKeysOn] = useReadingChoice('keys');
  useReadingKeys(areKeysOn);
  useOpenedForPrint();
  const open = useCallback(() => setIsOpen(true), []);
  useEffect(() => onOpenReading(open), [open]);
  return (
    <div className="specPortal-reading specPortal-live">
      <button type="button" className="specPortal-readingButton" onClick={open}>
        <Translate id="specPortal.reading.open">Previews and keys</Translate>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <Dialog close={() => setIsOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
