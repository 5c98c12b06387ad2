import StatusBadge from '@theme/SpecPortal/StatusBadge';
import {kindWord} from '@theme/SpecPortal/words';
import {excerpt, highlightParts, type SearchHit} from 'docusaurus-plugin-spec-portal/client';
import type {MouseEvent, ReactNode} from 'react';

export interface Props {
  readonly id: string;
  readonly record: SearchHit;
  readonly query: string;
  readonly isActive: boolean;
  readonly open: (href: string) => void;
}

/** One result. Everything shown is text: a title may hold markup. */
export default function Result({id, record, query, isActive, open}: Props): ReactNode {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open(record.href);
  };
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="specPortal-result"
      href={record.href}
      onClick={follow}
    >
      <span className="specPortal-resultTitle">
        <span className="specPortal-id">
          <Marked text={record.id} query={query} />
        </span>{' '}
        {record.title !== '' && (
          <span>
            <Marked text={record.title} query={query} />
          </span>
        )}
        {record.status && record.status.stage !== 'unset' && <StatusBadge status={record.status} />}
      </span>
      {record.text !== '' && record.text !== record.title && (
        <span className="specPortal-resultText">
          <Marked text={excerpt(record.text, query)} query={query} />
        </span>
      )}
      <span className="specPortal-how">
        {kindWord(record.kind)}
        {record.in !== null && ` · ${record.in}`}
      </span>
    </a>
  );
}

function Marked({text, query}: {readonly text: string; readonly query: string}): ReactNode {
  return highlightParts(text, query).map((part, index) =>
    part.isMatch ? <mark key={index}>{part.text}</mark> : part.text,
  );
}
