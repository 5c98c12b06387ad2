import type {CommitView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly commit: CommitView;
  /** Where no heading gives the day. */
  readonly withDay?: boolean;
}

/** Who made a change, and the commit. */
export default function CommitLine({commit: {id, date, author, href}, withDay = false}: Props): ReactNode {
  return (
    <p className="specPortal-how">
      {withDay && (
        <>
          <time dateTime={date}>{date}</time> ·{' '}
        </>
      )}
      {author} ·{' '}
      {href === null ? (
        <span className="specPortal-id">{id}</span>
      ) : (
        <a className="specPortal-id" href={href} rel="noopener noreferrer">
          {id}
        </a>
      )}
    </p>
  );
}
