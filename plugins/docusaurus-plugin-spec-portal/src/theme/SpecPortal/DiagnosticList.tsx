import GrowingRows, {type ItemProps} from '@theme/SpecPortal/GrowingRows';
import Icon, {type IconName} from '@theme/SpecPortal/Icon';
import Place from '@theme/SpecPortal/Place';
import PortalLink from '@theme/SpecPortal/PortalLink';
import Ticked from '@theme/SpecPortal/Ticked';
import {severityWord} from '@theme/SpecPortal/words';
import type {DiagnosticView, Severity} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode, useCallback} from 'react';

export interface Props {
  readonly diagnostics: readonly DiagnosticView[];
  readonly isInDocument?: boolean;
}

const ICONS: Readonly<Record<Severity, IconName>> = {error: 'cross', warning: 'alert', info: 'circle'};

/** Problems with the fact, the way out and the place. */
function DiagnosticList({diagnostics, isInDocument = false}: Props): ReactNode {
  const draw = useCallback(
    (diagnostic: DiagnosticView, item: ItemProps, place: number) => (
      <Diagnostic key={`${place} ${diagnostic.code}`} diagnostic={diagnostic} item={item} isInDocument={isInDocument} />
    ),
    [isInDocument],
  );
  return (
    <GrowingRows rows={diagnostics} className="specPortal-list">
      {draw}
    </GrowingRows>
  );
}

interface DiagnosticProps {
  readonly diagnostic: DiagnosticView;
  readonly item: ItemProps;
  readonly isInDocument: boolean;
}

const Diagnostic = memo(function Diagnostic({diagnostic, item, isInDocument}: DiagnosticProps): ReactNode {
  const {code, severity, message, hint, place, href} = diagnostic;
  return (
    <li {...item} className="specPortal-diagnostic">
      <span className={`specPortal-badge specPortal-severity--${severity}`}>
        <Icon name={ICONS[severity]} />
        {severityWord(severity)}
      </span>
      <div>
        <p>
          <Ticked text={message} />
        </p>
        {hint !== '' && (
          <p className="specPortal-how">
            <Ticked text={hint} />
          </p>
        )}
        <p className="specPortal-how">
          <code>{code}</code> ·{' '}
          {!isInDocument && href !== null ? (
            <PortalLink href={href}>
              {place.path}:{place.line}
            </PortalLink>
          ) : (
            <Place place={place} />
          )}
          {!isInDocument && href !== null && place.href !== null && (
            <>
              {' '}
              · <Place place={place}>{place.path.split('/').at(-1)}</Place>
            </>
          )}
        </p>
      </div>
    </li>
  );
});

export default memo(DiagnosticList);
