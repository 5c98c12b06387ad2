import Translate, {translate} from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import Diagram from '@theme/SpecPortal/Diagram';
import {diagramWord} from '@theme/SpecPortal/Diagram/kindWords';
import Empty from '@theme/SpecPortal/Empty';
import Filters from '@theme/SpecPortal/Filters';
import GrowingList from '@theme/SpecPortal/GrowingList';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import Place from '@theme/SpecPortal/Place';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {
  DIAGRAM_KINDS,
  type DiagramKind,
  type DiagramRow,
  type DiagramsPage as DiagramsData,
  diagramFacts,
  type FacetView,
  type ListGrammar,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode, useMemo} from 'react';

/** Every diagram of the portal; what is broken comes first. */
export default function DiagramsPage(): ReactNode {
  const lead = translate({id: 'specPortal.diagrams.lead', message: 'The pictures of all documents.'});
  return (
    <PortalPage<DiagramsData> describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.diagrams.title', message: 'Diagrams'})} lead={lead} />
          {page.rows.length === 0 ? <NoDiagrams /> : <Diagrams page={page} />}
        </>
      )}
    </PortalPage>
  );
}

function NoDiagrams(): ReactNode {
  return (
    <Empty>
      <p>
        <Translate id="specPortal.diagrams.empty">
          No document holds a diagram yet. Write one as a Mermaid block, and it is drawn on its page and here:
        </Translate>
      </p>
      <pre>{'```mermaid\nflowchart LR\n  author --> page --> reader\n```'}</pre>
    </Empty>
  );
}

function Diagrams({page: {rows, kinds, documents}}: {readonly page: DiagramsData}): ReactNode {
  const grammar = useMemo<ListGrammar<DiagramRow>>(
    () => ({
      factsOf: diagramFacts,
      facets: [
        {key: 'kind', label: translate({id: 'specPortal.facet.diagram', message: 'Kind'}), options: kinds.map(named)},
        {key: 'spec', label: translate({id: 'specPortal.facet.document', message: 'Document'}), options: documents},
      ],
    }),
    [kinds, documents],
  );
  const filters = useFilters(rows, grammar);
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} />
      <div>
        <GrowingList rows={filters.shown}>
          {(shown) => (
            <ul className="specPortal-gallery">
              {shown.map((row) => (
                <Card key={row.href} row={row} />
              ))}
            </ul>
          )}
        </GrowingList>
        <NoneLeft filters={filters} />
      </div>
    </div>
  );
}

const Card = memo(function Card({row}: {readonly row: DiagramRow}): ReactNode {
  const {title, artifact, href, place, source} = row;
  return (
    <li>
      <h2>
        <PortalLink href={href}>{title}</PortalLink>
      </h2>
      <p className="specPortal-how">
        <ArtifactLink artifact={artifact} /> <Place place={place} />
      </p>
      <Diagram source={source} view={row} isThumbnail />
    </li>
  );
});

function kindOf({value}: FacetView): DiagramKind {
  return DIAGRAM_KINDS.find((kind) => kind === value) ?? 'other';
}

/** The core knows kinds by their words in the model; a reader by those of their language. */
function named(option: FacetView): FacetView {
  return {...option, label: diagramWord(kindOf(option))};
}
