import Translate, {translate} from '@docusaurus/Translate';
import Keys from '@theme/SpecPortal/Reading/Keys';
import Switch from '@theme/SpecPortal/Reading/Switch';
import {useReadingChoice} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useEffect, useRef} from 'react';

export interface Props {
  readonly close: () => void;
}

/** The reader's choices, and the keys there are. */
export default function Dialog({close}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [areKeysOn, setKeys] = useReadingChoice('keys');
  const [areCardsOn, setCards] = useReadingChoice('cards');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="specPortal-readingDialog" aria-labelledby="specPortal-reading" onClose={close}>
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
  );
}
