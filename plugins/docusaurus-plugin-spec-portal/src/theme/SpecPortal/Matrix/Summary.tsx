import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import RowList from '@theme/SpecPortal/RowList';
import Totals from '@theme/SpecPortal/Totals';
import type {MatrixPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: MatrixPage;
}

/** Where there are more requirements than one page can hold: the specs with their totals, each leading to its own page. */
export default function Summary({page: {groups, size, csvHref}}: Props): ReactNode {
  return (
    <>
      <p>
        <Translate
          id="specPortal.matrix.tooMany"
          values={{
            size,
            file: (
              <a href={csvHref} download>
                <Translate id="specPortal.matrix.wholeFile">one file</Translate>
              </a>
            ),
          }}
        >
          {'{size} requirements are more than one page can show. Each spec has its own; all rows are in {file}.'}
        </Translate>
      </p>
      <RowList rows={groups} keyOf={({spec}) => spec.key}>
        {({spec, totals, traceHref}) => (
          <>
            <p className="specPortal-rowTitle">
              <PortalLink href={traceHref}>{spec.title}</PortalLink>
            </p>
            <p className="specPortal-id">{spec.key}</p>
            <Totals totals={totals} />
          </>
        )}
      </RowList>
    </>
  );
}
