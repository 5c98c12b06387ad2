import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {NameView} from 'docusaurus-plugin-spec-portal/client';
import {Fragment, type ReactNode} from 'react';

export interface Props {
  /** Places in `documents`. */
  readonly numbers: readonly number[];
  readonly documents: readonly NameView[];
}

/** Documents by name, in one line; their titles are in the previews. An element around them is marked as holding links. */
export default function Names({numbers, documents}: Props): ReactNode {
  const {collectLink} = useBrokenLinks();
  return numbers.map((number, index) => {
    const document = documents[number];
    if (!document) return null;
    collectLink(document.href);
    return (
      <Fragment key={number}>
        {index > 0 && ', '}
        <a href={document.href} data-spec-card="">
          {document.label}
        </a>
      </Fragment>
    );
  });
}
