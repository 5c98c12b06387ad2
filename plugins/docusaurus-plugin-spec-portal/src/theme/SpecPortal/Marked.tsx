import {partsOf, type Span} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A text with what was found in it marked. Only text: a title may hold markup. */
export default function Marked({text, spans}: Props): ReactNode {
  return partsOf(text, spans).map((part, index) => (part.isMatch ? <mark key={index}>{part.text}</mark> : part.text));
}
