import {translate} from '@docusaurus/Translate';
import Anchor from '@theme/SpecPortal/Anchor';
import Behind from '@theme/SpecPortal/Behind';
import CopyLink from '@theme/SpecPortal/CopyLink';
import Coverage from '@theme/SpecPortal/Coverage';
import LevelBadge from '@theme/SpecPortal/LevelBadge';
import Reasons from '@theme/SpecPortal/Reasons';
import Questions from '@theme/SpecPortal/RequirementTable/Questions';
import {type ItemView, useInherited} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly item: ItemView;
  /** Statement and rationale. */
  readonly children: ReactNode;
}

/** A requirement with its rationale: what a table row is too narrow for. */
export default function RequirementBlock({item, children}: Props): ReactNode {
  const inherited = useInherited();
  const name = item.localId ?? item.title ?? item.anchor;
  return (
    <section id={item.anchor} className="specPortal-requirementBlock" aria-label={name}>
      <Anchor id={item.anchor} />
      <p className="specPortal-requirementHead">
        <a className="specPortal-id" href={`#${item.anchor}`}>
          {name}
        </a>
        <CopyLink href={item.href} name={name} />
        {item.localId !== null && item.title !== null && <strong>{item.title}</strong>}
        {item.level && <LevelBadge level={item.level} />}
        {item.coverage && <Coverage state={item.coverage} />}
      </p>
      {children}
      <Reasons waivers={item.waivers} suspect={item.suspect} />
      <Questions questions={item.clarifications} />
      {item.coverage && (
        <dl className="specPortal-requirementFacts">
          <div>
            <dt>{translate({id: 'specPortal.column.decisions', message: 'Decisions'})}</dt>
            <dd>
              <Behind links={item.decisions} inherited={inherited.decisions.length} />
            </dd>
          </div>
          <div>
            <dt>{translate({id: 'specPortal.column.runbooks', message: 'Runbooks'})}</dt>
            <dd>
              <Behind links={item.runbooks} inherited={inherited.runbooks.length} />
            </dd>
          </div>
        </dl>
      )}
    </section>
  );
}
