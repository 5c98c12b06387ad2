import Translate, {translate} from '@docusaurus/Translate';
import Names from '@theme/SpecPortal/Matrix/Names';
import {sideWord} from '@theme/SpecPortal/words';
import type {NameView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly side: 'decision' | 'runbook';
  /** Named for the requirement itself. */
  readonly own: readonly number[];
  /** How many its spec names; they stand above the table. */
  readonly inherited: number;
  /** Why there is none, in the author's words. */
  readonly accepted: string | undefined;
  readonly documents: readonly NameView[];
}

/** What stands behind a requirement on one side: names, else in words why there are none. */
export default function Cell({side, own, inherited, accepted, documents}: Props): ReactNode {
  if (own.length > 0) return <Names numbers={own} documents={documents} />;
  if (accepted !== undefined)
    return (
      <span className="specPortal-acceptedCell">
        <Translate id="specPortal.matrix.accepted" values={{reason: <q>{accepted}</q>}}>
          {'Accepted: {reason}'}
        </Translate>
      </span>
    );
  if (inherited > 0)
    return (
      <span className="specPortal-how">
        {translate({id: 'specPortal.matrix.inherited', message: 'Through the spec: {count}'}, {count: inherited})}
      </span>
    );
  return <span className="specPortal-gapCell">{sideWord(side)}</span>;
}
