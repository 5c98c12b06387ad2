import Translate, {translate} from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import BrokenChain from '@theme/SpecPortal/BrokenChain';
import Chain from '@theme/SpecPortal/Chain';
import type {ArtifactPage, SupersessionView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: Pick<ArtifactPage, 'isTemplate' | 'supersededBy' | 'supersedes' | 'chain'>;
}

/** Says first that a document no longer holds, or what it took the place of. Also tells of a file that is still a template. */
export default function SupersessionBanner({page}: Props): ReactNode {
  const {supersededBy, supersedes, chain} = page;
  return (
    <>
      {page.isTemplate && (
        <Admonition type="info" title={translate({id: 'specPortal.template.title', message: 'Not filled in yet'})}>
          <Translate id="specPortal.template.text">This file still holds the placeholders of a template.</Translate>
        </Admonition>
      )}
      {supersededBy.length > 0 && (
        <Admonition type="warning" title={supersededTitle(supersededBy)}>
          <p>
            <Translate id="specPortal.superseded.by">In its place stands</Translate> <Ends ends={supersededBy} />
          </p>
          <Chain steps={chain?.steps ?? []} />
        </Admonition>
      )}
      {supersededBy.length === 0 && supersedes.length > 0 && (
        <div className="specPortal-supersedes">
          <p>
            <Translate id="specPortal.supersedes">Stands in the place of</Translate> <Ends ends={supersedes} />
          </p>
          <Chain steps={chain?.steps ?? []} />
        </div>
      )}
      {chain !== null && <BrokenChain chain={chain} />}
    </>
  );
}

/** A document that was replaced in part still holds for the rest. */
function supersededTitle(ends: readonly SupersessionView[]): string {
  return ends.every(({remark}) => remark !== null)
    ? translate({id: 'specPortal.superseded.partTitle', message: 'Superseded in part'})
    : translate({id: 'specPortal.superseded.title', message: 'Superseded'});
}

function Ends({ends}: {readonly ends: readonly SupersessionView[]}): ReactNode {
  return ends.map(({artifact, derived, remark}, index) => (
    <span key={artifact.key}>
      {index > 0 && ', '}
      <ArtifactLink artifact={artifact} withKey />
      {remark !== null && ` (${remark})`}
      {derived && (
        <>
          {' '}
          (<Translate id="specPortal.supersession.derived">said by the other document only</Translate>)
        </>
      )}
    </span>
  ));
}
