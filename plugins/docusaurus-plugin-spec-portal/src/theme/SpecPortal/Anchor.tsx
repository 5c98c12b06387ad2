import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

export interface Props {
  readonly id: string;
}

/** Tells Docusaurus' broken-link check that the page has this anchor; the element that carries the id is drawn elsewhere. */
export default function Anchor({id}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return null;
}
