import {translate} from '@docusaurus/Translate';
import DataScript from '@theme/SpecPortal/DataScript';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {statusWord} from '@theme/SpecPortal/statusWords';
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
export default function Ref({id, label = id}: Props): ReactNode {
  const [artifact = '', ...rest] = id.trim().split('/');
  const local = rest.join('/');
  const embed = useEmbed(artifact, local);
  if (embed.state === 'loading' || embed.state === 'failed') return <span className="specPortal-id">{label}</span>;
  if (embed.state === 'missing') {
    return (
      <>
        <UnknownName name={label} reason={unknownArtifact(artifact)} />
        <DataScript script={embed.script} />
      </>
    );
  }
  if ('see' in embed.data) {
    return (
      <>
        <Ref id={[embed.data.see, ...rest].join('/')} label={label} />
        <DataScript script={embed.script} />
      </>
    );
  }
  const {artifact: target, item} = embed.data;
  return (
    <>
      {local !== '' && item === null ? (
        <UnknownName
          name={label}
          reason={translate({id: 'specPortal.embed.noItem', message: '{artifact} has no {local}.'}, {artifact, local})}
        />
      ) : (
        <PortalLink
          className={`specPortal-ref specPortal-ref--${target.kind}`}
          href={item?.href ?? target.href}
          hasCard
          title={`${id} · ${item?.text ?? target.title} — ${statusWord(target.status)}`}
        >
          {label}
        </PortalLink>
      )}
      <DataScript script={embed.script} />
    </>
  );
}

export function unknownArtifact(name: string): string {
  return translate({id: 'specPortal.embed.noArtifact', message: '`{name}` names nothing in this portal.'}, {name});
}
