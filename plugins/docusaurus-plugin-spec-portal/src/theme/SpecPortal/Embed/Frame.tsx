import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {ReactNode} from 'react';

export interface Props {
  readonly list: {readonly words: string; readonly href: string; readonly total: number};
  /** Rows below; the rest stands behind the link. */
  readonly shown: number;
  readonly children: ReactNode;
}

/** A list by query says what it was narrowed by, and leads to the same list where it can be narrowed further. */
export default function Frame({list: {words, href, total}, shown, children}: Props): ReactNode {
  return (
    <div className="specPortal-embed">
      {shown === 0 ? (
        <p>
          <Translate id="specPortal.embed.nothing">Nothing fits.</Translate>
        </p>
      ) : (
        children
      )}
      <p className="specPortal-embedFoot">
        {words !== '' && <code>{words}</code>}{' '}
        <PortalLink href={href}>
          {shown < total ? (
            <Translate id="specPortal.embed.some" values={{shown, total}}>
              {'{shown} of {total}: open the whole list'}
            </Translate>
          ) : (
            <Translate id="specPortal.embed.open" values={{total}}>
              {'{total} in all: open as a list'}
            </Translate>
          )}
        </PortalLink>
      </p>
    </div>
  );
}
