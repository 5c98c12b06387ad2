import Translate, {translate} from '@docusaurus/Translate';
import Anchor from '@theme/SpecPortal/Anchor';
import Coverage from '@theme/SpecPortal/Coverage';
import LevelBadge from '@theme/SpecPortal/LevelBadge';
import {suspectWord} from '@theme/SpecPortal/linkWords';
import Place from '@theme/SpecPortal/Place';
import PortalLink from '@theme/SpecPortal/PortalLink';
import Beside from '@theme/SpecPortal/Trace/Beside';
import Cite from '@theme/SpecPortal/Trace/Cite';
import Hop from '@theme/SpecPortal/Trace/Hop';
import Side from '@theme/SpecPortal/Trace/Side';
import type {InheritedView, TraceRow} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useId} from 'react';

export interface Props {
  readonly row: TraceRow;
  /** What stands behind every row through the spec. */
  readonly inherited: InheritedView;
  /** On another page it is neither a place nor part of the outline. */
  readonly isEmbedded?: boolean;
}

/** One requirement with its chain: what asks for it, what settled it, what builds it, what runs it. */
export default function Card({row, inherited, isEmbedded = false}: Props): ReactNode {
  const {id, localId, anchor, level, title, text, coverage, waivers, suspect, place, questions} = row;
  const nameId = useId();
  const Name = isEmbedded ? 'p' : 'h3';
  const known = localId === null ? null : id;
  const isAsked = coverage !== 'optional' && row.kind === 'requirement';
  return (
    <article
      id={isEmbedded ? undefined : anchor}
      className={`specPortal-traceCard specPortal-traceCard--${coverage}`}
      aria-labelledby={nameId}
    >
      {!isEmbedded && <Anchor id={anchor} />}
      <Name id={nameId} className="specPortal-traceName">
        <PortalLink className="specPortal-id" href={row.href} hasCard>
          {localId ?? title ?? '#'}
        </PortalLink>{' '}
        {level && <LevelBadge level={level} />} <Coverage state={coverage} />
      </Name>
      {title !== null && localId !== null && <p className="specPortal-traceTitle">{title}</p>}
      <p className="specPortal-traceText">{text}</p>
      {suspect !== null && <p className="specPortal-suspect">{suspectWord(suspect)}</p>}
      {questions.length > 0 && (
        <ul className="specPortal-questions">
          {questions.map((question) => (
            <li key={question.href}>
              <PortalLink href={question.href}>
                <Translate id="specPortal.question.open">Open question:</Translate> {question.text}
              </PortalLink>
            </li>
          ))}
        </ul>
      )}
      <div className="specPortal-hops">
        {row.stories.length + row.criteria.length > 0 && (
          <Hop
            isHeading={!isEmbedded}
            name={translate({id: 'specPortal.trace.stories', message: 'Stories and criteria'})}
          >
            <Beside items={[...row.stories, ...row.criteria]} />
          </Hop>
        )}
        <Hop isHeading={!isEmbedded} name={translate({id: 'specPortal.column.decisions', message: 'Decisions'})}>
          <Side
            side="decision"
            id={known}
            links={row.decisions}
            inherited={inherited.decisions.length}
            waivers={waivers}
            isAsked={isAsked}
          />
        </Hop>
        {row.tasks.length > 0 && (
          <Hop isHeading={!isEmbedded} name={translate({id: 'specPortal.column.tasks', message: 'Tasks'})}>
            <Beside items={row.tasks} />
          </Hop>
        )}
        <Hop isHeading={!isEmbedded} name={translate({id: 'specPortal.column.runbooks', message: 'Runbooks'})}>
          <Side
            side="runbook"
            id={known}
            links={row.runbooks}
            inherited={inherited.runbooks.length}
            waivers={waivers}
            isAsked={isAsked}
          />
        </Hop>
        {row.alerts.length > 0 && (
          <Hop isHeading={!isEmbedded} name={translate({id: 'specPortal.column.alerts', message: 'Alerts'})}>
            <ul className="specPortal-behind">
              {row.alerts.map(({name, href}) => (
                <li key={name}>
                  <PortalLink href={href}>
                    <code>{name}</code>
                  </PortalLink>
                </li>
              ))}
            </ul>
          </Hop>
        )}
      </div>
      <p className="specPortal-traceFoot">
        <Place place={place} /> <Cite id={known ?? id} href={row.traceHref} />
      </p>
    </article>
  );
}
