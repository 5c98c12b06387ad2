import type {Settings} from '../../../model/settings.ts';
import type {Trace} from '../../../model/trace.ts';
import type {RunbookPage} from '../pageData.ts';
import type {Addresses, PortalPage} from '../portal.ts';
import type {Views} from '../views.ts';
import {alertPage} from './alertPage.ts';
import {createRunbookPageOf} from './runbookPage.ts';

/** The pages of documents, with those of runbooks laid out for somebody who was woken. Companions stay documents. */
export function withRunbookPages(
  pages: readonly PortalPage[],
  trace: Trace,
  settings: Settings,
  today: string,
  addresses: Addresses,
): readonly PortalPage[] {
  const pageOf = createRunbookPageOf(trace, settings, today, addresses);
  const artifacts = new Map(trace.artifacts.map((artifact) => [artifact.path, artifact]));
  const factsOf = new Map(trace.files.map(({facts}) => [facts.path, facts.runbook]));
  return pages.map((page) => {
    const {data, sourcePath} = page;
    const artifact = sourcePath === null ? undefined : artifacts.get(sourcePath);
    const facts = sourcePath === null ? null : (factsOf.get(sourcePath) ?? null);
    return data.view === 'artifact' && artifact && facts ? {...page, data: pageOf(artifact, facts, data)} : page;
  });
}

/** One page per alert, at an address made of its name. */
export function alertPages(
  trace: Trace,
  pages: readonly PortalPage[],
  views: Views,
  addresses: Addresses,
): readonly PortalPage[] {
  const runbooks = new Map<string, RunbookPage>(
    pages.flatMap(({data}) => (data.view === 'runbook' ? [[data.document.artifact.key, data] as const] : [])),
  );
  return trace.alerts.map((alert) => ({
    href: addresses.alert(alert.name),
    title: alert.name,
    data: alertPage(alert, (key) => runbooks.get(key) ?? null, views),
    sourcePath: null,
  }));
}
