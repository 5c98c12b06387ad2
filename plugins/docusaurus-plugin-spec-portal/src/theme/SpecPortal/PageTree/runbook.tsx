import {translate} from '@docusaurus/Translate';
import CommandBlock from '@theme/SpecPortal/Command';
import PageTree from '@theme/SpecPortal/PageTree';
import type {ElementProps} from '@theme/SpecPortal/PageTree/ownElements';
import {textOf, toReactProps} from '@theme/SpecPortal/PageTree/reactProps';
import {toReact} from '@theme/SpecPortal/PageTree/toReact';
import type {ReactNode} from 'react';

/** Commands of a runbook; what has to be filled in is marked among them. */
export function Command({props, nodes}: ElementProps): ReactNode {
  const fills = new Set(
    nodes.flatMap((node) => (typeof node !== 'string' && node[0] === 'Fill' ? [textOf([node])] : [])),
  );
  return (
    <CommandBlock
      text={textOf(nodes)}
      fills={[...fills]}
      destructive={props['word'] === undefined ? null : String(props['word'])}
    >
      <PageTree nodes={nodes} />
    </CommandBlock>
  );
}

export function Fill({nodes}: ElementProps): ReactNode {
  return <mark className="specPortal-fill">{textOf(nodes)}</mark>;
}

/** A step of a runbook: its number is the link to it, and on paper it has a box to tick. */
export function Step({number, props, nodes}: Omit<ElementProps, 'tag'> & {readonly number: number}): ReactNode {
  const anchor = String(props['id'] ?? '');
  return (
    <li {...toReactProps(props)} value={number} className="specPortal-step">
      <a
        className="specPortal-stepNumber"
        href={`#${anchor}`}
        aria-label={translate({id: 'specPortal.step.link', message: 'Link to step {number}'}, {number})}
      >
        {number}.
      </a>
      {...toReact(nodes)}
    </li>
  );
}
