import {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {EmbedView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly meter: Extract<EmbedView, {shows: 'meter'}>;
}

/** `::coverage` and `::tasks`: one line, the number in words and as a bar. */
export default function Meter({meter: {name, words, href, done, total}}: Props): ReactNode {
  const text =
    total === 0
      ? name === 'tasks'
        ? translate({id: 'specPortal.embed.noTasks', message: 'No tasks'})
        : translate({id: 'specPortal.embed.noRequirements', message: 'No requirements'})
      : name === 'tasks'
        ? translate({id: 'specPortal.embed.tasks', message: '{done} of {total} tasks done'}, {done, total})
        : translate({id: 'specPortal.embed.coverage', message: '{done} of {total} requirements traced'}, {done, total});
  return (
    <p className="specPortal-gauge">
      {total > 0 && <progress max={total} value={done} aria-hidden="true" />}
      <PortalLink href={href}>{text}</PortalLink>
      {words !== '' && <code>{words}</code>}
    </p>
  );
}
