/** Directives of the portal for ordinary Markdown pages. */
export {default} from './directives.ts';
export {portalPreset} from './preset.ts';
