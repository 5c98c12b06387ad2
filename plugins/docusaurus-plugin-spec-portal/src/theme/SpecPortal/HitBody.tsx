import Marked from '@theme/SpecPortal/Marked';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import {kindWord} from '@theme/SpecPortal/words';
import {excerptOf, type SearchHit} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly hit: SearchHit;
}

/** What is said of a result: id, title, status; where it was found; kind and document. Phrasing content only. */
export default function HitBody({hit: {id, kind, title, text, in: of, status, marks}}: Props): ReactNode {
  const excerpt = excerptOf(text, marks.text);
  return (
    <>
      <span className="specPortal-resultTitle">
        {id !== title && (
          <span className="specPortal-id">
            <Marked text={id} spans={marks.id} />
          </span>
        )}{' '}
        {title !== '' && (
          <span>
            <Marked text={title} spans={marks.title} />
          </span>
        )}
        {status && status.stage !== 'unset' && <StatusBadge status={status} />}
      </span>{' '}
      {text !== '' && text !== title && (
        <span className="specPortal-resultText">
          <Marked text={excerpt.text} spans={excerpt.spans} />
        </span>
      )}{' '}
      <span className="specPortal-how">
        {kindWord(kind)}
        {of !== null && ` · ${of}`}
      </span>
    </>
  );
}
