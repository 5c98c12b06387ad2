/** The Docusaurus door of the package. */

export type {PortalSummary} from './core/present/pageData.ts';
export {default} from './docusaurus/plugin.ts';
export type {PortalContent} from './docusaurus/portalContent.ts';
export {getSwizzleConfig} from './docusaurus/swizzle.ts';
export {validateOptions} from './docusaurus/validateOptions.ts';
export type {PluginOptions, ResolvedOptions} from './options.ts';
