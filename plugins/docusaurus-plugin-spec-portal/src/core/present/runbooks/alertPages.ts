import type {Trace} from '../../../model/trace.ts';
import type {Memory} from '../../memory/memory.ts';
import type {AlertPage, RunbookPage} from '../pageData.ts';
import type {Addresses, PortalPage} from '../portal.ts';
import type {Views} from '../views.ts';
import {alertPage} from './alertPage.ts';

/** One page per alert, at an address made of its name. */
export function alertPages(
  {alerts}: Trace,
  runbookOf: (key: string) => RunbookPage | null,
  views: Views,
  addresses: Addresses,
  memory: Memory,
): readonly PortalPage[] {
  const byName = new Map(alerts.map((alert) => [alert.name, alert]));
  const source = memory.read('alert', (name: string) => byName.get(name));
  const page = memory.remember('page of an alert', (name: string): AlertPage => {
    const alert = source(name);
    if (!alert) throw new Error(`Bug: no alert is called ${name}.`);
    return alertPage(alert, runbookOf, views);
  });
  return alerts.map(({name}) => ({
    href: addresses.alert(name),
    view: 'alert',
    content: () => ({title: name, data: page(name)}),
    sourcePath: null,
  }));
}
