import type {ReactNode} from 'react';

export interface Props {
  readonly text: string;
}

/** What stands between backticks in a message is code. */
export default function Ticked({text}: Props): ReactNode {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
