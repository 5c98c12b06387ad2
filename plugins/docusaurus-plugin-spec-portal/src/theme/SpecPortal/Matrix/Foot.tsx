import Translate from '@docusaurus/Translate';
import type {MatrixColumn, MatrixGroup} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly group: MatrixGroup;
  readonly columns: readonly MatrixColumn[];
}

/** Totals of the whole spec, whatever rows are shown. */
export default function Foot({group: {totals, withDecision, withRunbook}, columns}: Props): ReactNode {
  const all = totals.requirements + totals.criteria;
  const filled: Partial<Readonly<Record<MatrixColumn, number>>> = {decisions: withDecision, runbooks: withRunbook};
  return (
    <tfoot>
      <tr>
        <th scope="row">
          <Translate id="specPortal.matrix.total">Spec</Translate>
        </th>
        <td>
          <Translate id="specPortal.matrix.traced" values={{traced: totals.traced, asked: totals.asked}}>
            {'{traced} of {asked} traced'}
          </Translate>
        </td>
        <td>
          <Translate
            id="specPortal.matrix.arithmetic"
            values={{
              requirements: totals.requirements,
              waived: totals.waived,
              gaps: totals.uncovered,
              criteria: totals.criteria,
            }}
          >
            {'Requirements: {requirements} · gaps: {gaps} · accepted gaps: {waived} · success criteria: {criteria}'}
          </Translate>
        </td>
        {columns.map((column) => (
          <td key={column}>
            {filled[column] !== undefined && (
              <Translate id="specPortal.matrix.filled" values={{count: filled[column], all}}>
                {'{count} of {all} rows'}
              </Translate>
            )}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
