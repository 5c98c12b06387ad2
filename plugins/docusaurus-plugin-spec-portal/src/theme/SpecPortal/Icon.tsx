import type {ReactNode} from 'react';

/** The shapes of `styles/icons.css`. */
export type IconName =
  | 'circle'
  | 'half'
  | 'play'
  | 'check'
  | 'slash'
  | 'cross'
  | 'alert'
  | 'question'
  | 'link'
  | 'search'
  | 'inherited';

export interface Props {
  readonly name: IconName;
}

/** One of the portal's shapes. It never stands alone: a word is beside it. */
export default function Icon({name}: Props): ReactNode {
  return <span className={`specPortal-icon specPortal-icon--${name}`} />;
}
