import Translate from '@docusaurus/Translate';
import type {Filters} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props<Row> {
  readonly filters: Filters<Row>;
}

/** On paper, what the list was narrowed by and how much of it is there. */
export default function PrintedFilter<Row>({filters: {words, shown, total}}: Props<Row>): ReactNode {
  if (words === '') return null;
  return (
    <p className="specPortal-printed">
      <Translate id="specPortal.print.filter" values={{words: <code>{words}</code>, shown: shown.length, total}}>
        {'Filter: {words} · {shown} of {total}'}
      </Translate>
    </p>
  );
}
