import Translate, {translate} from '@docusaurus/Translate';
import CopyButton from '@theme/SpecPortal/CopyButton';
import {columnWord} from '@theme/SpecPortal/Matrix/columns';
import Export from '@theme/SpecPortal/Matrix/Export';
import type {MatrixEntry, MatrixView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly view: MatrixView;
  readonly entries: readonly MatrixEntry[];
  readonly words: string;
}

/** How the matrix is drawn, and ways to take it along. */
export default function Tools({view, entries, words}: Props): ReactNode {
  return (
    <div className="specPortal-matrixTools specPortal-live">
      <label className="specPortal-option">
        <input type="checkbox" checked={view.isGrid} onChange={() => view.setGrid(!view.isGrid)} />
        <span>
          <Translate id="specPortal.matrix.grid">As a grid of marks</Translate>
        </span>
      </label>
      {!view.isGrid && (
        <details className="specPortal-columns">
          <summary>
            <Translate id="specPortal.matrix.columns">Columns</Translate>
          </summary>
          <fieldset className="specPortal-facet">
            <legend className="specPortal-hidden">
              {translate({id: 'specPortal.matrix.columnsToShow', message: 'Columns to show'})}
            </legend>
            {view.all.map((column) => (
              <label key={column} className="specPortal-option">
                <input
                  type="checkbox"
                  checked={view.columns.includes(column)}
                  onChange={() => view.toggleColumn(column)}
                />
                <span>{columnWord(column)}</span>
              </label>
            ))}
          </fieldset>
        </details>
      )}
      <Export entries={entries} words={words} />
      {words === '' && (
        <CopyButton link="">
          <Translate id="specPortal.filter.copy">Copy link</Translate>
        </CopyButton>
      )}
    </div>
  );
}
