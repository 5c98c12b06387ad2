import {createAddresses} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/addresses.ts';
import {createPortalLoader} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/loadPortal.ts';
import {portalFiles} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/portalFiles.ts';
import type {Diagnostic} from '../../plugins/docusaurus-plugin-spec-portal/src/model/diagnostic.ts';
import {resolveOptions} from '../../plugins/docusaurus-plugin-spec-portal/src/options.ts';

/** Everything a portal gives away, as texts. */
export interface WholePortal {
  readonly files: Readonly<Record<string, string>>;
  readonly machineFiles: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly trace: string;
  readonly rest: string;
}

const SITE = {baseUrl: '/', trailingSlash: true};

/** Looks at a folder again and again, as the preview does; as a build does when it looks once. */
export function portalFolder(root: string, isRepeated = true): () => Promise<WholePortal> {
  const options = resolveOptions({routeBasePath: '/', checkDiagrams: false, alerts: ['alerts/*.yml']});
  const load = createPortalLoader(
    root,
    options,
    (artifacts, prefix) => createAddresses(artifacts, SITE, options, prefix),
    undefined,
    isRepeated,
  );
  return async () => {
    const loaded = await load();
    // A look in a hurry says what was edited lately; the next one knows all.
    const {portal, diagnostics, traceJson, machineFiles, memory} = (await loaded.readRest()) ? await load() : loaded;
    const {today, build, counts, images} = portal;
    const files = portalFiles(portal, '/', undefined, memory);
    const published = machineFiles({origin: 'https://example.org', title: 'A', tagline: 'B'});
    return {
      files: Object.fromEntries([...files].map(([name, file]) => [name, file.text()])),
      machineFiles: Object.fromEntries(published.map(({href, text}) => [href, text])),
      diagnostics,
      trace: traceJson(),
      rest: JSON.stringify({today, build, counts, images, feeds: portal.feeds(), search: portal.search()}),
    };
  };
}
