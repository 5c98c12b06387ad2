import Translate, {translate} from '@docusaurus/Translate';
import Keys from '@theme/SpecPortal/Reading/Keys';
import Switch from '@theme/SpecPortal/Reading/Switch';
import {onOpenReading, useOpenedForPrint, useReadingChoice, useReadingKeys} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useEffect, useRef} from 'react';

/** What a reader may switch on and off, in one place at the foot of every page (WCAG 3.2.6). */
export default function Reading(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [areKeysOn, setKeys] = useReadingChoice('keys');
  const [areCardsOn, setCards] = useReadingChoice('cards');
  useReadingKeys(areKeysOn);
  useOpenedForPrint();
  const open = (): void => dialog.current?.showModal();
  useEffect(() => onOpenReading(() => dialog.current?.showModal()), []);
  return (
    <div className="specPortal-reading specPortal-live">
      <button type="button" className="specPortal-readingButton" onClick={open}>
        <Translate id="specPortal.reading.open">Previews and keys</Translate>
      </button>
      <dialog ref={dialog} className="specPortal-readingDialog" aria-labelledby="specPortal-reading">
        <h2 id="specPortal-reading">
          <Translate id="specPortal.reading.title">Previews and keys</Translate>
        </h2>
        <Switch isOn={areCardsOn} set={setCards}>
          <Translate id="specPortal.reading.cards">Show a preview when I point at a link</Translate>
        </Switch>
        <Switch isOn={areKeysOn} set={setKeys}>
          <Translate id="specPortal.reading.keys">Use keys of one letter</Translate>
        </Switch>
        <Keys areOn={areKeysOn} />
        <form method="dialog">
          <button type="submit" className="specPortal-readingButton">
            {translate({id: 'specPortal.reading.close', message: 'Close'})}
          </button>
        </form>
      </dialog>
    </div>
  );
}
