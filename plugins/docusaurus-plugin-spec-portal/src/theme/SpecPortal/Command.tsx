import {translate} from '@docusaurus/Translate';
import CopyCommand from '@theme/SpecPortal/CopyCommand';
import Icon from '@theme/SpecPortal/Icon';
import type {ReactNode} from 'react';

export interface Props {
  /** The block as one text. */
  readonly text: string;
  /** What has to be filled in before the commands may run, each once. */
  readonly fills: readonly string[];
  /** The word in the commands that destroys something. */
  readonly destructive: string | null;
  readonly children: ReactNode;
}

/** Commands of a runbook: what they destroy and what is missing in them is said before they can be copied. */
export default function Command({text, fills, destructive, children}: Props): ReactNode {
  return (
    <div className={`specPortal-command ${destructive === null ? '' : 'specPortal-command--destructive'}`}>
      {destructive !== null && (
        <p className="specPortal-destructive">
          <Icon name="cross" />{' '}
          <strong>{translate({id: 'specPortal.command.destructive', message: 'Destructive'})}</strong>{' '}
          <span>({destructive})</span>
        </p>
      )}
      {fills.length > 0 && (
        <p className="specPortal-fills">
          {translate({id: 'specPortal.command.fillIn', message: 'Fill in first:'})}{' '}
          {fills.map((fill) => (
            <code key={fill}>{fill}</code>
          ))}
        </p>
      )}
      <div className="specPortal-commandBox">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <pre tabIndex={0}>
          <code>{children}</code>
        </pre>
        <CopyCommand text={text} fills={fills} />
      </div>
    </div>
  );
}
