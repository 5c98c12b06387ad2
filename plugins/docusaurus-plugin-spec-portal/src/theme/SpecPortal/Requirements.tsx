import Translate from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import DataScript from '@theme/SpecPortal/DataScript';
import {unknownArtifact} from '@theme/SpecPortal/Ref';
import RequirementTable from '@theme/SpecPortal/RequirementTable';
import RequirementRow from '@theme/SpecPortal/RequirementTable/Row';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import UnknownName from '@theme/SpecPortal/UnknownName';
import {type InheritedView, type ItemView, PageProvider, useEmbed} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  /** Key of the spec. */
  readonly spec: string;
  /** Only requirements of this level. */
  readonly level?: string;
  /** Only requirements in this coverage state. */
  readonly state?: string;
}

/** `::requirements{spec=SPEC-001}` in an ordinary page of the site. */
export default function Requirements({spec, level, state}: Props): ReactNode {
  const embed = useEmbed(spec, null);
  if (embed.state === 'loading' || embed.state === 'failed') {
    return (
      <p className="specPortal-waiting" role="status">
        <Translate id="specPortal.waiting.loading">Loading…</Translate>
      </p>
    );
  }
  if (embed.state === 'missing') {
    return (
      <div>
        <UnknownName name={spec} reason={unknownArtifact(spec)} />
        <DataScript script={embed.script} />
      </div>
    );
  }
  const {artifact, inherited, items} = embed.data;
  const shown = items.filter((item) => (!level || item.level === level) && (!state || item.coverage === state));
  return (
    <div className="specPortal-embed">
      <p>
        <ArtifactLink artifact={artifact} withKey /> <StatusBadge status={artifact.status} />
      </p>
      {shown.length === 0 ? (
        <p>
          <Translate id="specPortal.embed.none">No requirement fits.</Translate>
        </p>
      ) : (
        <Table items={shown} inherited={inherited} label={artifact.title} />
      )}
      <DataScript script={embed.script} />
    </div>
  );
}

function Table({
  items,
  inherited,
  label,
}: {
  readonly items: readonly ItemView[];
  readonly inherited: InheritedView;
  readonly label: string;
}): ReactNode {
  const lookup = {
    links: [],
    embeds: [],
    assets: {},
    inherited,
    items: Object.fromEntries(items.map((item) => [item.anchor, item])),
  };
  return (
    <PageProvider value={lookup}>
      <RequirementTable label={label} anchors={items.map(({anchor}) => anchor)}>
        {items.map((item) => (
          <RequirementRow key={item.anchor} item={item} href={item.href}>
            {item.text}
          </RequirementRow>
        ))}
      </RequirementTable>
    </PageProvider>
  );
}
