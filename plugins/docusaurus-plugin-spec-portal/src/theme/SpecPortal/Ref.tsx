import {translate} from '@docusaurus/Translate';
import DataScript from '@theme/SpecPortal/DataScript';
import PortalLink from '@theme/SpecPortal/PortalLink';
import UnknownName from '@theme/SpecPortal/UnknownName';
import {useEmbed} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  /** `SPEC-001/FR-001`, or the key of a document. */
  readonly id: string;
  /** Shown in place of the id. */
  readonly label?: string;
}

/** `:ref[SPEC-001/FR-001]` in an ordinary page of the site. */
export default function Ref({id, label}: Props): ReactNode {
  const [artifact = '', ...rest] = id.trim().split('/');
  const local = rest.join('/');
  const embed = useEmbed(artifact, local);
  if (embed.state === 'loading' || embed.state === 'failed')
    return <span className="specPortal-id">{label ?? id}</span>;
  if (embed.state === 'missing') {
    return (
      <>
        <UnknownName name={label ?? id} reason={unknownArtifact(artifact)} />
        <DataScript script={embed.script} />
      </>
    );
  }
  const {
    artifact: target,
    items: [item],
  } = embed.data;
  if (local !== '' && !item) {
    return (
      <>
        <UnknownName
          name={label ?? id}
          reason={translate({id: 'specPortal.embed.noItem', message: '{artifact} has no {local}.'}, {artifact, local})}
        />
        <DataScript script={embed.script} />
      </>
    );
  }
  const title = `${id} · ${item?.text ?? target.title} — ${target.status.label}`;
  return (
    <>
      <PortalLink
        className={`specPortal-ref specPortal-ref--${target.kind}`}
        href={item?.href ?? target.href}
        hasCard
        title={title}
      >
        {label ?? id}
      </PortalLink>
      <DataScript script={embed.script} />
    </>
  );
}

export function unknownArtifact(name: string): string {
  return translate({id: 'specPortal.embed.noArtifact', message: '`{name}` names nothing in this portal.'}, {name});
}
