import Translate, {translate} from '@docusaurus/Translate';
import Relations from '@theme/SpecPortal/ArtifactPage/Relations';
import Metadata from '@theme/SpecPortal/Metadata';
import Serves from '@theme/SpecPortal/Serves';
import type {RunbookPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: RunbookPage;
}

/** Why the runbook is there and who refers to it: folded, since nobody asks at night. */
export default function Background({page: {document, serves}}: Props): ReactNode {
  return (
    <div className="specPortal-after">
      {serves > 0 && (
        <details className="specPortal-background">
          <summary>
            {translate(
              {id: 'specPortal.runbook.serves', message: 'Serves these requirements ({count})'},
              {count: serves},
            )}
          </summary>
          <Serves serves={document.serves} />
        </details>
      )}
      <details className="specPortal-background">
        <summary>
          <Translate id="specPortal.runbook.background">About this runbook, and what refers to it</Translate>
        </summary>
        <Metadata page={document} />
        <Relations page={{...document, serves: []}} />
      </details>
    </div>
  );
}
