import {useAllPluginInstancesData} from '@docusaurus/useGlobalData';
import useRouteContext from '@docusaurus/useRouteContext';
import {usePortalNews} from '@spec-portal/news';
import type {PortalSummary} from '../core/present/pageData.ts';

/** The portal a component belongs to, of possibly several on a site. */
export interface PortalHandle {
  readonly instance: string;
  readonly summary: PortalSummary;
}

const PLUGIN_NAME = 'docusaurus-plugin-spec-portal';

/** On a page of a portal that portal, elsewhere the site's first one. */
export function usePortal(): PortalHandle {
  const {plugin} = useRouteContext();
  const instances = useAllPluginInstancesData(PLUGIN_NAME, {failfast: true});
  const ids = Object.keys(instances);
  const instance =
    plugin.name === PLUGIN_NAME ? plugin.id : ids.includes('default') ? 'default' : (ids[0] ?? 'default');
  return {instance, summary: usePortalNews(toSummary(instances[instance]))};
}

/** Global data is untyped in Docusaurus; the plugin's `setGlobalData` writes exactly this. */
function toSummary(data: unknown): PortalSummary {
  return data as PortalSummary;
}
