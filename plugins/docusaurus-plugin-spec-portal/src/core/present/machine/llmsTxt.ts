import type {Artifact, ArtifactKind} from '../../../model/artifact.ts';
import type {Stage} from '../../../model/status.ts';
import type {Trace} from '../../../model/trace.ts';
import {statusText} from '../plainWords.ts';
import type {Addresses} from '../portal.ts';
import {traceCounts} from '../trace/traceCounts.ts';
import {countOf, type Views} from '../views.ts';
import {markdownLink, markdownText} from './markdownText.ts';

/** What a list for programs says of the site around the portal. */
export interface SiteWords {
  readonly title: string;
  readonly tagline: string;
  /** `https://example.org`, without a path. */
  readonly origin: string;
}

const HEADINGS: Readonly<Record<ArtifactKind, string>> = {
  spec: 'Specs',
  decision: 'Decisions',
  runbook: 'Runbooks',
};
const PAST: readonly Stage[] = ['superseded', 'deprecated', 'rejected'];

/** All documents as the proposal llms.txt asks: a title, a summary, lists of links; what no longer holds comes last. */
export function llmsTxt(trace: Trace, views: Views, addresses: Addresses, {title, tagline, origin}: SiteWords): string {
  const counts = Object.entries(HEADINGS).map(([kind, heading]) => {
    const count = trace.artifacts.filter((artifact) => artifact.kind === kind).length;
    return `${count} ${heading.toLowerCase()}`;
  });
  const line = (artifact: Artifact): string =>
    `- ${markdownLink(artifact.title, origin + addresses.markdown(artifact.key, artifact.path))}: ${markdownText(factsOf(artifact, views))}`;
  const section = (heading: string, artifacts: readonly Artifact[]): readonly string[] =>
    artifacts.length === 0 ? [] : [`## ${heading}`, '', ...artifacts.map(line), ''];
  const inForce = trace.artifacts.filter((artifact) => !isPast(artifact));
  return [
    `# ${markdownText(title)}`,
    '',
    `> ${markdownText(`${tagline} ${counts.join(', ')}.`)} Each link leads to the Markdown of a document; a block at its end says what is linked to it.`,
    '',
    ...section(
      HEADINGS.spec,
      inForce.filter(({kind}) => kind === 'spec'),
    ),
    ...section(
      HEADINGS.decision,
      inForce.filter(({kind}) => kind === 'decision'),
    ),
    ...section(
      HEADINGS.runbook,
      inForce.filter(({kind}) => kind === 'runbook'),
    ),
    '## Reports',
    '',
    `- ${markdownLink('Trace export', origin + addresses.traceExport)}: all documents, items, links and problems as JSON`,
    `- ${markdownLink('Matrix', origin + addresses.view('matrix'))}: every requirement with what stands behind it`,
    `- ${markdownLink('Open questions', origin + addresses.view('clarifications'))}: clarifications, open ones first`,
    `- ${markdownLink('Problems', origin + addresses.view('problems'))}: what is broken or missing, with file and line`,
    '',
    ...section('Optional', trace.artifacts.filter(isPast)),
  ]
    .join('\n')
    .replace(/(?<!\n)\n+$/, '\n');
}

/** Also where only the other document says so. What was replaced in part stays in force. */
function isPast({status, isTemplate, supersededBy}: Artifact): boolean {
  return (
    isTemplate || PAST.some((stage) => stage === status?.stage) || supersededBy.some(({remark}) => remark === null)
  );
}

function factsOf(artifact: Artifact, views: Views): string {
  const {status} = views.ref(artifact.key);
  const {asked, traced} = traceCounts(views.itemsOf(artifact.key), views);
  return [
    artifact.key,
    ...(artifact.isTemplate ? ['template, not filled in'] : status.stage === 'unset' ? [] : [statusText(status)]),
    ...views.supersessions(artifact.supersededBy).map(({artifact: {key}}) => `superseded by ${key}`),
    ...(asked > 0 ? [`${traced} of ${countOf(asked, 'requirement')} traced`] : []),
  ].join(', ');
}
