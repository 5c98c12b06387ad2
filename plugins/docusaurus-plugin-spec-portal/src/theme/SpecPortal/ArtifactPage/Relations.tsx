import MDXComponents from '@theme/MDXComponents';
import {type SectionId, sectionTitles} from '@theme/SpecPortal/ArtifactPage/sections';
import Backlinks from '@theme/SpecPortal/Backlinks';
import DocumentChanges from '@theme/SpecPortal/Changes/DocumentChanges';
import ClarificationList from '@theme/SpecPortal/ClarificationList';
import DiagnosticList from '@theme/SpecPortal/DiagnosticList';
import Inherited from '@theme/SpecPortal/Inherited';
import LeftOut from '@theme/SpecPortal/LeftOut';
import Neighbourhood from '@theme/SpecPortal/Neighbourhood';
import Related from '@theme/SpecPortal/Related';
import Serves from '@theme/SpecPortal/Serves';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: ArtifactPage;
}

/** What the rest of the portal knows of a document, below the document itself. */
export default function Relations({page}: Props): ReactNode {
  const {h2: Heading} = MDXComponents;
  return sectionTitles(page).map(({id, title}) => (
    <section key={id} aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <Section id={id} page={page} />
    </section>
  ));
}

function Section({id, page}: {readonly id: SectionId; readonly page: ArtifactPage}): ReactNode {
  if (id === 'portal-inherited') return <Inherited inherited={page.inherited} />;
  if (id === 'portal-questions')
    return (
      <>
        <ClarificationList clarifications={page.clarifications} isInDocument />
        <LeftOut count={page.questionsLeft} />
      </>
    );
  if (id === 'portal-serves') return <Serves serves={page.serves} />;
  if (id === 'portal-related') return <Related related={page.related} />;
  if (id === 'portal-connections')
    return page.neighbourhood && <Neighbourhood artifact={page.artifact} graph={page.neighbourhood} />;
  if (id === 'portal-backlinks') return <Backlinks backlinks={page.backlinks} />;
  if (id === 'portal-changes' && page.history) return <DocumentChanges history={page.history} title={page.title} />;
  return (
    <>
      <DiagnosticList diagnostics={page.diagnostics} isInDocument />
      <LeftOut count={page.diagnosticsLeft} />
    </>
  );
}
