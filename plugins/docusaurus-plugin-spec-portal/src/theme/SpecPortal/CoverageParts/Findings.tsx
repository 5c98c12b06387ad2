import Translate, {translate} from '@docusaurus/Translate';
import DiagnosticList from '@theme/SpecPortal/DiagnosticList';
import Filters from '@theme/SpecPortal/Filters';
import {useFindingGrammar} from '@theme/SpecPortal/findingGrammar';
import LeftOut from '@theme/SpecPortal/LeftOut';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PrintedFilter from '@theme/SpecPortal/PrintedFilter';
import {checkWord} from '@theme/SpecPortal/words';
import {type CheckView, type CoveragePage, type FindingView, useFilters} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useId} from 'react';

export interface Props {
  readonly page: Pick<CoveragePage, 'findings' | 'left' | 'facets' | 'checks'>;
}

/** Findings below the check that made them. */
export default function Findings({page: {findings, left, facets, checks}}: Props): ReactNode {
  const filters = useFilters(findings, useFindingGrammar(facets));
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} />
      <div>
        <PrintedFilter filters={filters} />
        {checks.map((check) => (
          <Found key={check.code} check={check} findings={filters.shown.filter(({code}) => code === check.code)} />
        ))}
        <NoneLeft filters={filters} />
        <LeftOut count={left} />
      </div>
    </div>
  );
}

/** More of one kind than this are folded away; their number is in the heading. */
const FIRST = 30;

function Found({
  check: {code},
  findings,
}: {
  readonly check: CheckView;
  readonly findings: readonly FindingView[];
}): ReactNode {
  const id = useId();
  if (findings.length === 0) return null;
  const more = findings.slice(FIRST);
  return (
    <section aria-labelledby={id} className="specPortal-found">
      <h3 id={id}>
        {translate(
          {id: 'specPortal.coverage.group', message: '{name}: {count}'},
          {name: checkWord(code), count: findings.length},
        )}
      </h3>
      <DiagnosticList diagnostics={findings.slice(0, FIRST)} />
      {more.length > 0 && (
        <details>
          <summary>
            <Translate id="specPortal.coverage.more" values={{count: more.length}}>
              {'{count} more'}
            </Translate>
          </summary>
          <DiagnosticList diagnostics={more} />
        </details>
      )}
    </section>
  );
}
