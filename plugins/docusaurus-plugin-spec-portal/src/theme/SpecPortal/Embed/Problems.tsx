import {translate} from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import Ticked from '@theme/SpecPortal/Ticked';
import type {EmbedView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

type ProblemsView = Extract<EmbedView, {shows: 'problems'}>;

export type Props = Pick<ProblemsView, 'name' | 'problems'>;

/** A directive that cannot be answered says so at its place; the rest of the page is complete. */
export default function Problems({name, problems}: Props): ReactNode {
  const title = translate({id: 'specPortal.embed.problem', message: '::{name} cannot be shown'}, {name});
  return (
    <Admonition type="warning" title={title}>
      <ul>
        {problems.map(({message, hint}) => (
          <li key={message}>
            <Ticked text={`${message} ${hint}`} />
          </li>
        ))}
      </ul>
    </Admonition>
  );
}
