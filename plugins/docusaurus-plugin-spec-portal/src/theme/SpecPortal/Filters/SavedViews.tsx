import Translate, {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {type PortalSummary, useOwnViews, usePortal, useQuery} from 'docusaurus-plugin-spec-portal/client';
import {type FormEvent, type ReactNode, useState} from 'react';

export interface Props {
  readonly list: keyof PortalSummary['routes'];
}

/** Filters with a name: the team's, from the site's options, and the reader's own, kept in this browser. */
export default function SavedViews({list}: Props): ReactNode {
  const {routes, savedViews} = usePortal().summary;
  const own = useOwnViews(list);
  const {params} = useQuery();
  const team = savedViews.filter((view) => view.list === list);
  const query = params.toString();
  if (team.length === 0 && own.views.length === 0 && query === '') return null;
  const hasViews = team.length + own.views.length > 0;
  return (
    <nav className="specPortal-views" aria-label={translate({id: 'specPortal.views', message: 'Saved views'})}>
      {hasViews && (
        <ul>
          {team.map((view) => (
            <li key={view.id}>
              <PortalLink
                className="specPortal-view"
                href={`${routes[list]}?${view.query}`}
                {...(view.query === query && {'aria-current': 'page' as const})}
              >
                {view.label}
              </PortalLink>
            </li>
          ))}
          {own.views.map((view) => (
            <li key={`own ${view.label}`}>
              <PortalLink
                className="specPortal-view"
                href={`${routes[list]}?${view.query}`}
                {...(view.query === query && {'aria-current': 'page' as const})}
              >
                {view.label}
              </PortalLink>
              <button
                type="button"
                className="specPortal-textButton"
                onClick={() => own.remove(view.label)}
                aria-label={translate(
                  {id: 'specPortal.views.remove', message: 'Forget view {name}'},
                  {name: view.label},
                )}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {query !== '' && <SaveView save={(label) => own.save({label, query})} />}
    </nav>
  );
}

function SaveView({save}: {readonly save: (label: string) => void}): ReactNode {
  const [label, setLabel] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const name = label?.trim() ?? '';
    if (name !== '') save(name);
    setLabel(null);
  };
  if (label === null)
    return (
      <button type="button" className="specPortal-textButton specPortal-live" onClick={() => setLabel('')}>
        <Translate id="specPortal.views.save">Save this view</Translate>
      </button>
    );
  return (
    <form className="specPortal-saveView" onSubmit={submit}>
      <label>
        <Translate id="specPortal.views.name">Name of the view</Translate>{' '}
        {/* biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field. */}
        <input autoFocus value={label} maxLength={40} onChange={(event) => setLabel(event.target.value)} />
      </label>
      <button type="submit" className="specPortal-button">
        <Translate id="specPortal.views.keep">Keep in this browser</Translate>
      </button>
    </form>
  );
}
