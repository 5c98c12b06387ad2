import Translate from '@docusaurus/Translate';
import Place from '@theme/SpecPortal/Place';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {AlertPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export type Props = Pick<AlertPage, 'rules'>;

/** The rules as their files word them: annotations first, since they were written for people. */
export default function Rules({rules}: Props): ReactNode {
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="portal-rules">
      <h2 id="portal-rules">
        <Translate id="specPortal.alert.rules">What raises it</Translate>
      </h2>
      {rules.map((rule) => (
        <div key={`${rule.place.path}:${rule.place.line}`} className="specPortal-rule">
          <dl>
            {rule.annotations.map(({name, value, href}) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{href === null ? value : <PortalLink href={href}>{value}</PortalLink>}</dd>
              </div>
            ))}
            {rule.labels.map(({name, value}) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            {rule.for !== null && (
              <div>
                <dt>
                  <Translate id="specPortal.alert.for">holds for</Translate>
                </dt>
                <dd>{rule.for}</dd>
              </div>
            )}
          </dl>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
          <pre tabIndex={0}>
            <code>{rule.expr}</code>
          </pre>
          <p>
            <Place place={rule.place} />
          </p>
        </div>
      ))}
    </section>
  );
}
