import type {ReactNode} from 'react';

export interface Props {
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** One choice. It holds at once and is kept in the browser. */
export default function Switch({isOn, set, children}: Props): ReactNode {
  return (
    <label className="specPortal-option">
      <input type="checkbox" checked={isOn} onChange={(event) => set(event.target.checked)} />
      {children}
    </label>
  );
}
