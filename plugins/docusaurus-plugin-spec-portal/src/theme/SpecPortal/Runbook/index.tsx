import Contradictions from '@theme/SpecPortal/Contradictions';
import LeftOut from '@theme/SpecPortal/LeftOut';
import PageTree from '@theme/SpecPortal/PageTree';
import Background from '@theme/SpecPortal/Runbook/Background';
import Header from '@theme/SpecPortal/Runbook/Header';
import Jumps from '@theme/SpecPortal/Runbook/Jumps';
import SupersessionBanner from '@theme/SpecPortal/SupersessionBanner';
import {PageProvider, type RunbookPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: RunbookPage;
  /** Said above the title: which alert led here. */
  readonly lead?: ReactNode;
}

/** The first screen says what, how bad, how old and whom to call; then the steps; all else is folded below them. */
export default function Runbook({page, lead}: Props): ReactNode {
  const {document, oncall, jumps} = page;
  return (
    <PageProvider value={document}>
      {lead}
      <Header page={page} />
      <Jumps jumps={jumps} />
      <SupersessionBanner page={document} />
      <Contradictions contradictions={document.contradictions} />
      {oncall.length > 0 && <PageTree nodes={oncall} />}
      <div className="specPortal-body markdown">
        <PageTree nodes={document.tree} />
        <LeftOut count={document.left} file={document.actions.markdown} />
      </div>
      <Background page={page} />
    </PageProvider>
  );
}
