import type {ReactNode} from 'react';

const PATHS = {
  circle: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
  half: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.2v8.6',
  play: 'M5 3.2v9.6L12.6 8Z',
  check: 'm3 8.6 3.4 3.4L13 4.6',
  slash: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM4.2 11.8l7.6-7.6',
  cross: 'm4 4 8 8m0-8-8 8',
  alert: 'M8 3v6.2m0 2.6v.8',
  question: 'M5.6 6.2a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1.1.8-1.1 1.5m0 2.2v.8',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.6.6m1 2.7a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.6-.6',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4Zm3.1 7.3 3.3 3.3',
  inherited: 'M4 3v5.5h8m-3-3 3 3-3 3',
} as const;

export type IconName = keyof typeof PATHS;

export interface Props {
  readonly name: IconName;
}

/** One of the portal's shapes. It never stands alone: a word is beside it. */
export default function Icon({name}: Props): ReactNode {
  return (
    <svg
      className={`specPortal-icon specPortal-icon--${name}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
