import Translate from '@docusaurus/Translate';
import Anchor from '@theme/SpecPortal/Anchor';
import {LEFT_ANCHOR, usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  /** How many entries or rows are not on the page; says nothing for none. */
  readonly count: number;
  /** File that holds all of them, where that is not the portal's export. */
  readonly file?: string;
}

/** Said where a page ends before its list does: a browser would take minutes for the rest. */
export default function LeftOut({count, file}: Props): ReactNode {
  const {routes} = usePortal().summary;
  if (count === 0) return null;
  const href = file ?? `${routes.home}trace.json`;
  const place = <a href={href}>{file === undefined ? 'trace.json' : (file.split('/').at(-1) ?? file)}</a>;
  return (
    // What a document's page leaves out is addressed here.
    <p className="specPortal-leftOut" {...(file !== undefined && {id: LEFT_ANCHOR})}>
      {file !== undefined && <Anchor id={LEFT_ANCHOR} />}
      <Translate id="specPortal.leftOut" values={{count, place}}>
        {'There is more than a page can show. Left out here: {count}. All of it is in {place}.'}
      </Translate>
    </p>
  );
}
