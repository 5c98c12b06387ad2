import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {wordOf} from '@theme/SpecPortal/wordOf';
import {severityWord} from '@theme/SpecPortal/words';
import type {HomeAttention, HomePage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly attention: HomePage['attention'];
}

/** What somebody has to look at. */
export default function Attention({attention}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  return (
    <section>
      <h2>
        <Translate id="specPortal.home.attention">Needs attention</Translate>
      </h2>
      {attention.length === 0 ? (
        <p>
          <Translate id="specPortal.home.calm">Nothing: no problems, no open questions, no gaps.</Translate>
        </p>
      ) : (
        <ul className="specPortal-plainList specPortal-attention">
          {attention.map(({what, count, href, severity}) => (
            <li key={what}>
              <span className={`specPortal-badge specPortal-severity--${severity}`}>{severityWord(severity)}</span>
              <PortalLink href={href}>{selectMessage(count, attentionWords(what, count))}</PortalLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function attentionWords(what: HomeAttention['what'], count: number): string {
  const words: Record<typeof what, () => string> = {
    errors: () => translate({id: 'specPortal.home.errors', message: '1 error|{count} errors'}, {count}),
    warnings: () => translate({id: 'specPortal.home.warnings', message: '1 warning|{count} warnings'}, {count}),
    questions: () =>
      translate({id: 'specPortal.row.questions', message: '1 open question|{count} open questions'}, {count}),
    gaps: () =>
      translate(
        {
          id: 'specPortal.home.gapLine',
          message: '1 requirement without decision and runbook|{count} requirements without decision and runbook',
        },
        {count},
      ),
  };
  return wordOf(words, what);
}
