/** The Docusaurus door of the package. */
export {default, type PortalContent} from './docusaurus/plugin.ts';
export {validateOptions} from './docusaurus/validateOptions.ts';
export {getSwizzleConfig} from './docusaurus/swizzle.ts';
export type {PluginOptions, ResolvedOptions} from './options.ts';
export type {PortalSummary} from './core/present/pageData.ts';
