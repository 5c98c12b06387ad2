import {useStorageSlot} from '@docusaurus/theme-common';
import {useCallback} from 'react';

/** What a reader may switch for themselves, and how it is before they do. */
const USUALLY = {
  /** Previews of links on hover and focus. */
  cards: true,
  /** Keys of one letter; off until asked for, since they get in the way of speech input (WCAG 2.1.4). */
  keys: false,
} as const;

export type ReadingChoice = keyof typeof USUALLY;

/** A reader's choice, kept in the browser. While a page is generated and hydrated it is the usual one. */
export function useReadingChoice(choice: ReadingChoice): readonly [isOn: boolean, set: (isOn: boolean) => void] {
  const [stored, slot] = useStorageSlot(`spec-portal.${choice}`);
  const set = useCallback((isOn: boolean) => slot.set(isOn ? 'on' : 'off'), [slot]);
  return [stored === null ? USUALLY[choice] : stored === 'on', set];
}
