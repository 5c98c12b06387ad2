import Translate, {translate} from '@docusaurus/Translate';
import Actions from '@theme/SpecPortal/Actions';
import GitDates from '@theme/SpecPortal/Changes/GitDates';
import FieldValue from '@theme/SpecPortal/FieldValue';
import Place from '@theme/SpecPortal/Place';
import Progress from '@theme/SpecPortal/Progress';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import Stories from '@theme/SpecPortal/Stories';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: ArtifactPage;
}

/** Facts of the document as its author wrote them, and what we counted. */
export default function Metadata({page}: Props): ReactNode {
  return (
    <details className="specPortal-metadata" open>
      <summary>
        <Translate id="specPortal.metadata">About this document</Translate>
      </summary>
      <dl>
        <dt>
          <Translate id="specPortal.metadata.status">Status</Translate>
        </dt>
        <dd>
          <StatusBadge status={page.artifact.status} />
        </dd>
        {page.fields.map(({label, isStatus, parts}, index) => (
          <div key={`${index} ${label}`}>
            <dt>
              {isStatus
                ? translate({id: 'specPortal.metadata.asWritten', message: '{label} as written'}, {label})
                : label}
            </dt>
            <dd>
              <FieldValue parts={parts} />
            </dd>
          </div>
        ))}
        <GitDates history={page.history} />
        <dt>
          <Translate id="specPortal.metadata.source">Source</Translate>
        </dt>
        <dd>
          <Place place={page.place}>{page.place.path}</Place>
        </dd>
      </dl>
      <Actions actions={page.actions} />
      <Progress progress={page.progress} />
      <Stories stories={page.stories} />
    </details>
  );
}
