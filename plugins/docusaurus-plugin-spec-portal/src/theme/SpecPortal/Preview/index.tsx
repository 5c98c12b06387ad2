import {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import OpenInEditor from '@theme/SpecPortal/Preview/OpenInEditor';
import Ticked from '@theme/SpecPortal/Ticked';
import {severityWord} from '@theme/SpecPortal/words';
import {type PageData, type PlacedDiagnostic, usePortal, useWholePage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** In the development server: the problems of this page in a corner, a key press away. A built site holds nothing of it. */
export default function Preview(): ReactNode {
  const page = useWholePage();
  const {routes} = usePortal().summary;
  const diagnostics = page.state === 'ready' ? diagnosticsOf(page.data.data) : [];
  if (diagnostics.length === 0) return null;
  const count =
    diagnostics.length === 1
      ? translate({id: 'specPortal.preview.one', message: '1 problem'})
      : translate({id: 'specPortal.preview.many', message: '{count} problems'}, {count: diagnostics.length});
  return (
    <details className="specPortal-preview">
      <summary>{count}</summary>
      <div className="specPortal-previewList">
        <ul>
          {diagnostics.map((problem) => (
            <li key={`${problem.place.line}:${problem.place.column} ${problem.code} ${problem.message}`}>
              <Problem problem={problem} />
            </li>
          ))}
        </ul>
        <PortalLink href={routes.problems}>
          {translate({id: 'specPortal.preview.all', message: 'Problems of all documents'})}
        </PortalLink>
      </div>
    </details>
  );
}

/** A runbook's page holds the document the problems are in, and the page of an alert that of its runbook. */
function diagnosticsOf(page: PageData): readonly PlacedDiagnostic[] {
  if ('runbook' in page && page.runbook) return diagnosticsOf(page.runbook);
  if ('document' in page) return page.document.diagnostics;
  return 'diagnostics' in page ? page.diagnostics : [];
}

function Problem({
  problem: {severity, code, message, hint, place, at},
}: {
  readonly problem: PlacedDiagnostic;
}): ReactNode {
  return (
    <>
      <strong>{severityWord(severity)}</strong> <code>{code}</code> <Ticked text={message} /> <Ticked text={hint} />{' '}
      {at?.startsWith('#') && (
        <>
          <a href={at}>{translate({id: 'specPortal.preview.show', message: 'Show'})}</a>{' '}
        </>
      )}
      <OpenInEditor place={place} />
    </>
  );
}
