import {useHistory} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import FoundList from '@theme/SpecPortal/FoundList';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {type GoPage as GoData, usePortal, useQuery, useSearch} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useEffect} from 'react';

/** Leads from an id to its place: `/go/?id=SPEC-012/FR-005`. Several places are a list; nothing is chosen for the reader. */
export default function GoPage(): ReactNode {
  const lead = translate({id: 'specPortal.go.lead', message: 'From an id to the place it names.'});
  return (
    <PortalPage<GoData> describe={() => lead}>
      {() => (
        <>
          <PageHeader title={translate({id: 'specPortal.go.title', message: 'Go to an id'})} lead={lead} />
          <Destination />
        </>
      )}
    </PortalPage>
  );
}

function Destination(): ReactNode {
  const history = useHistory();
  const {routes} = usePortal().summary;
  const {params} = useQuery();
  const id = params.get('id')?.trim() ?? '';
  const {state, groups, answered, retry} = useSearch(id, id !== '');
  const exact = groups.find(({kind}) => kind === 'exact')?.records ?? [];
  const isAnswered = state === 'ready' && answered === id;
  const only = isAnswered && exact.length === 1 ? exact[0] : undefined;
  useEffect(() => {
    if (only) history.replace(only.href);
  }, [only, history]);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: React 18 does not know `<search>`. */}
      <form className="specPortal-goForm" role="search" action={routes.go}>
        <label htmlFor="portal-go">{translate({id: 'specPortal.go.label', message: 'Id or name'})}</label>{' '}
        <input key={id} id="portal-go" name="id" defaultValue={id} placeholder="SPEC-012/FR-005" />{' '}
        <button type="submit" className="specPortal-button">
          <Translate id="specPortal.go.submit">Go</Translate>
        </button>
      </form>
      <p>
        <PortalLink href={routes.ids}>
          <Translate id="specPortal.go.all">All ids from A to Z</Translate>
        </PortalLink>
      </p>
      <div role="status">
        {state === 'failed' && (
          <p>
            <Translate id="specPortal.go.failed">The list of ids could not be loaded.</Translate>{' '}
            <button type="button" className="specPortal-button" onClick={retry}>
              <Translate id="specPortal.go.retry">Try again</Translate>
            </button>
          </p>
        )}
        {isAnswered && id !== '' && !only && (
          <p>
            {exact.length > 1
              ? translate(
                  {id: 'specPortal.go.several', message: '“{id}” is the name of {count} places.'},
                  {id, count: exact.length},
                )
              : groups.length > 0
                ? translate(
                    {id: 'specPortal.go.near', message: 'Nothing here is named “{id}”. These come close:'},
                    {id},
                  )
                : translate(
                    {id: 'specPortal.go.none', message: 'Nothing here is named “{id}”, and nothing comes close.'},
                    {id},
                  )}
          </p>
        )}
      </div>
      {isAnswered && !only && <FoundList records={exact.length > 1 ? exact : groups.flatMap(({records}) => records)} />}
    </>
  );
}
