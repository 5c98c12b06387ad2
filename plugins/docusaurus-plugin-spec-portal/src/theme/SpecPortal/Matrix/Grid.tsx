import Translate, {translate} from '@docusaurus/Translate';
import Coverage from '@theme/SpecPortal/Coverage';
import type {MatrixEntry, MatrixGroup} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly group: MatrixGroup;
  readonly entries: readonly MatrixEntry[];
  readonly labelledBy: string;
}

/** More columns than this nobody reads side by side. */
const MOST_COLUMNS = 60;

/** Requirements of one spec against every document behind them: an `x` where one is named, an `s` where the spec names it. */
export default function Grid({group, entries, labelledBy}: Props): ReactNode {
  const documents = entries[0]?.documents ?? [];
  const numbers = documentsOf(group);
  const shown = numbers.slice(0, MOST_COLUMNS);
  const inherited = new Set([...group.inherited.decisions, ...group.inherited.runbooks]);
  return (
    <>
      <table
        className="specPortal-table specPortal-matrix specPortal-grid"
        aria-labelledby={labelledBy}
        data-spec-link=""
      >
        <thead>
          <tr>
            <th scope="col">
              <Translate id="specPortal.column.id">ID</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.state">State</Translate>
            </th>
            {shown.map((number) => {
              const document = documents[number];
              return (
                <th key={number} scope="col" className="specPortal-gridHead">
                  {document && (
                    <a href={document.href} data-spec-card="">
                      {document.label}
                    </a>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {entries.map(({index, row}) => {
            const own = new Set([...(row.decisions ?? []), ...(row.runbooks ?? [])]);
            return (
              <tr key={index}>
                <th scope="row">
                  <a href={`${row.page ?? group.spec.href}#${row.anchor}`} data-spec-card="">
                    {row.id ?? '#'}
                  </a>
                </th>
                <td>
                  <Coverage state={row.state} />
                </td>
                {shown.map((number) => (
                  <td key={number} className="specPortal-mark">
                    {own.has(number) ? <Mark letter="x" /> : inherited.has(number) ? <Mark letter="s" /> : ''}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {numbers.length > shown.length && (
        <p className="specPortal-how">
          <Translate id="specPortal.matrix.moreColumns" values={{count: numbers.length - shown.length}}>
            {'{count} more documents are in the list view.'}
          </Translate>
        </p>
      )}
    </>
  );
}

function Mark({letter}: {readonly letter: 'x' | 's'}): ReactNode {
  const word =
    letter === 'x'
      ? translate({id: 'specPortal.matrix.named', message: 'named for the requirement'})
      : translate({id: 'specPortal.matrix.throughSpecMark', message: 'through the spec'});
  return <abbr title={word}>{letter}</abbr>;
}

/** All documents behind a spec's rows, those that the spec names first. */
function documentsOf({inherited, rows}: MatrixGroup): readonly number[] {
  return [
    ...new Set([
      ...inherited.decisions,
      ...inherited.runbooks,
      ...rows.flatMap(({decisions = [], runbooks = []}) => [...decisions, ...runbooks]),
    ]),
  ];
}
