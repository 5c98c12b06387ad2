import ChangeList from '@theme/SpecPortal/Changes/ChangeList';
import ClarificationList from '@theme/SpecPortal/ClarificationList';
import Documents from '@theme/SpecPortal/Embed/Documents';
import Frame from '@theme/SpecPortal/Embed/Frame';
import Meter from '@theme/SpecPortal/Embed/Meter';
import Problems from '@theme/SpecPortal/Embed/Problems';
import RequirementGroups from '@theme/SpecPortal/Embed/RequirementGroups';
import Card from '@theme/SpecPortal/Trace/Card';
import type {EmbedView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly embed: EmbedView;
}

/** What stands at the place of a directive: a list by query, a chain, a meter, or why there is none. */
export default function Embed({embed}: Props): ReactNode {
  switch (embed.shows) {
    case 'problems':
      return <Problems name={embed.name} problems={embed.problems} />;
    case 'meter':
      return <Meter meter={embed} />;
    case 'trace':
      return (
        <div className="specPortal-embed">
          <Card row={embed.row} inherited={embed.inherited} isEmbedded />
        </div>
      );
    case 'requirements':
      return (
        <Frame list={embed} shown={embed.groups.reduce((count, {rows}) => count + rows.length, 0)}>
          <RequirementGroups groups={embed.groups} columns={embed.columns} />
        </Frame>
      );
    case 'changes':
      return (
        <Frame list={embed} shown={embed.rows.length}>
          <ChangeList changes={embed.rows} />
        </Frame>
      );
    case 'questions':
      return (
        <Frame list={embed} shown={embed.rows.length}>
          <ClarificationList clarifications={embed.rows} />
        </Frame>
      );
    case 'documents':
      return (
        <Frame list={embed} shown={embed.rows.length}>
          <Documents kind={embed.kind} columns={embed.columns} rows={embed.rows} />
        </Frame>
      );
  }
}
