import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props<View extends string> {
  readonly views: readonly {readonly value: View; readonly label: string}[];
  readonly view: View;
  readonly set: (view: View) => void;
}

/** Ways to draw one list. The choice stands in the address; without scripts there is the usual one only. */
export default function ViewSwitch<View extends string>({views, view, set}: Props<View>): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a `fieldset` is for fields of a form; these are buttons.
    <div
      role="group"
      className="specPortal-views specPortal-live"
      aria-label={translate({id: 'specPortal.views.switch', message: 'Show as'})}
    >
      {views.map(({value, label}) => (
        <button key={value} type="button" aria-pressed={value === view} onClick={() => set(value)}>
          {label}
        </button>
      ))}
    </div>
  );
}
