import Translate, {translate} from '@docusaurus/Translate';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import Empty from '@theme/SpecPortal/Empty';
import Graph from '@theme/SpecPortal/Graph';
import {edgeWord} from '@theme/SpecPortal/Graph/edgeWords';
import Legend from '@theme/SpecPortal/Graph/Legend';
import GrowingList from '@theme/SpecPortal/GrowingList';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {kindWord} from '@theme/SpecPortal/words';
import type {ArtifactKind, MapPage as MapData, MapEntry} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode, useMemo} from 'react';

const KINDS: readonly ArtifactKind[] = ['spec', 'decision', 'runbook'];

/** All documents and what joins them: as a drawing where it can be read, and always as a list. */
export default function MapPage(): ReactNode {
  const lead = translate({id: 'specPortal.map.lead', message: 'Which documents belong together.'});
  return (
    <PortalPage<MapData> isWide describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.map.title', message: 'Map'})} lead={lead} />
          <Picture page={page} />
          {page.entries.length > 0 && (
            <section aria-labelledby="map-list">
              <h2 id="map-list">
                <Translate id="specPortal.map.list">All documents and what they refer to</Translate>
              </h2>
              {KINDS.map((kind) => (
                <Kind key={kind} kind={kind} entries={page.entries} />
              ))}
            </section>
          )}
        </>
      )}
    </PortalPage>
  );
}

function Picture({page}: {readonly page: MapData}): ReactNode {
  const {core, drawing} = page;
  const label = translate({id: 'specPortal.map.drawing', message: 'Drawing of the map'});
  const whole = drawing ? <Graph graph={drawing} label={label} /> : <NoDrawing page={page} />;
  if (!core)
    return (
      <div className="specPortal-mapDrawing">
        {drawing && <Legend />}
        {whole}
      </div>
    );
  return (
    <div className="specPortal-mapDrawing">
      <Legend />
      <h2>
        <Translate id="specPortal.map.core">Specs and the decisions behind them</Translate>
      </h2>
      <Graph
        graph={core}
        label={translate({id: 'specPortal.map.coreDrawing', message: 'Drawing of specs and decisions'})}
      />
      <details>
        <summary>
          <Translate id="specPortal.map.whole">The same with runbooks and mere mentions</Translate>
        </summary>
        {whole}
      </details>
    </div>
  );
}

function NoDrawing({page: {linked, edges, limits}}: {readonly page: MapData}): ReactNode {
  return (
    <Empty>
      <p>
        {linked === 0
          ? translate({
              id: 'specPortal.map.empty',
              message: 'No document refers to another one yet. Name one by its id or by a link, and the map begins.',
            })
          : translate(
              {
                id: 'specPortal.map.tooLarge',
                message:
                  '{linked} linked documents and {edges} links are too many for one drawing; it holds {nodes} and {most}. Choose a document below to see its own connections drawn.',
              },
              {linked, edges, nodes: limits.nodes, most: limits.edges},
            )}
      </p>
    </Empty>
  );
}

interface KindProps {
  readonly kind: ArtifactKind;
  readonly entries: readonly MapEntry[];
}

function Kind({kind, entries}: KindProps): ReactNode {
  const own = useMemo(() => entries.filter(({artifact}) => artifact.kind === kind), [entries, kind]);
  if (own.length === 0) return null;
  return (
    <>
      <h3>{kindWord(kind)}</h3>
      <GrowingList rows={own}>
        {(shown) => (
          <ul className="specPortal-mapList">
            {shown.map((entry) => (
              <Entry key={entry.artifact.key} entry={entry} entries={entries} />
            ))}
          </ul>
        )}
      </GrowingList>
    </>
  );
}

const Entry = memo(function Entry({
  entry,
  entries,
}: {
  readonly entry: MapEntry;
  readonly entries: readonly MapEntry[];
}): ReactNode {
  const {artifact, focusHref, requirements, covered, links} = entry;
  return (
    <li>
      <PortalLink href={focusHref} hasCard>
        {artifact.title}
      </PortalLink>{' '}
      <ArtifactStatus artifact={artifact} />
      {requirements > 0 && (
        <span className="specPortal-how">
          {' '}
          {translate(
            {id: 'specPortal.map.requirements', message: '{covered} of {requirements} requirements traced'},
            {covered, requirements},
          )}
        </span>
      )}
      {links.length > 0 && (
        <ul>
          {links.map(({to, type}) => {
            const target = entries[to]?.artifact;
            return (
              target && (
                <li key={target.key}>
                  {edgeWord(type)}{' '}
                  <PortalLink href={target.href} hasCard>
                    {target.title}
                  </PortalLink>
                </li>
              )
            );
          })}
        </ul>
      )}
    </li>
  );
});
