import Translate from '@docusaurus/Translate';
import type {Row} from '@theme/SpecPortal/MatrixGroup';
import MatrixNames from '@theme/SpecPortal/MatrixNames';
import type {ReactNode} from 'react';

export interface Props {
  /** Named for the requirement itself. */
  readonly links: Row['decisions'];
  /** How many more its spec names; they stand above the table. */
  readonly inherited: number;
}

/** What stands behind a requirement, by name. */
export default function MatrixCell({links, inherited}: Props): ReactNode {
  if (links.length === 0 && inherited === 0)
    return (
      <span className="specPortal-none">
        <Translate id="specPortal.none">None</Translate>
      </span>
    );
  return (
    <>
      <MatrixNames links={links} />
      {inherited > 0 && (
        <div className="specPortal-how">
          <Translate id="specPortal.matrix.inherited" values={{count: inherited}}>
            {'through the spec: {count}'}
          </Translate>
        </div>
      )}
    </>
  );
}
