import Translate, {translate} from '@docusaurus/Translate';
import RunbookRows from '@theme/SpecPortal/RunbookIndex/RunbookRows';
import type {RunbookRow} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

export interface Props {
  readonly rows: readonly RunbookRow[];
  /** The reader chose an order: groups would break it. */
  readonly isSorted: boolean;
}

/** Runbooks below the name of their service; without any service, or in another order, one list. */
export default function Services({rows, isSorted}: Props): ReactNode {
  const groups = useMemo(() => byService(rows), [rows]);
  if (rows.length === 0) return null;
  if (isSorted || groups.every(([service]) => service === ''))
    return (
      <section aria-labelledby="portal-runbooks">
        <h2 id="portal-runbooks">
          <Translate id="specPortal.runbooks.all">All runbooks</Translate>
        </h2>
        <RunbookRows rows={rows} />
      </section>
    );
  return groups.map(([service, group]) => (
    <section key={service}>
      <h2>{service === '' ? translate({id: 'specPortal.runbooks.others', message: 'Other runbooks'}) : service}</h2>
      <RunbookRows rows={group} />
    </section>
  ));
}

/** In the order of the rows. Two spellings of a service are one, by the first. */
function byService(rows: readonly RunbookRow[]): readonly (readonly [string, readonly RunbookRow[]])[] {
  const groups = new Map<string, {service: string; rows: RunbookRow[]}>();
  for (const row of rows) {
    const key = row.service.toLowerCase();
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, {service: row.service, rows: [row]});
  }
  return [...groups.values()].map((group) => [group.service, group.rows] as const);
}
