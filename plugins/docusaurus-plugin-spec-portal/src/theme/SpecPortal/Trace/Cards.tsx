import Translate from '@docusaurus/Translate';
import Card from '@theme/SpecPortal/Trace/Card';
import type {InheritedView, TraceRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly rows: readonly TraceRow[];
  readonly inherited: InheritedView;
}

/** Requirements below the headings they stand under in the spec. */
export default function Cards({rows, inherited}: Props): ReactNode {
  return runsOf(rows).map(([first, ...others]) => (
    <section key={first.id} className="specPortal-traceSection">
      <h2>{first.section === '' ? <Translate id="specPortal.requirements">Requirements</Translate> : first.section}</h2>
      {[first, ...others].map((row) => (
        <Card key={row.id} row={row} inherited={inherited} />
      ))}
    </section>
  ));
}

/** Neighbours of one section belong together; a section that comes back later starts anew. */
function runsOf(rows: readonly TraceRow[]): readonly (readonly [TraceRow, ...TraceRow[]])[] {
  const runs: [TraceRow, ...TraceRow[]][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[0].section === row.section) last.push(row);
    else runs.push([row]);
  }
  return runs;
}
