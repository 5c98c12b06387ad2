import remarkDirective from 'remark-directive';
import type {Preset} from 'unified';
import portalDirectives from './directives.ts';

/** For pipelines that do not know directives yet. Docusaurus does. */
export const portalPreset: Preset = {plugins: [remarkDirective, portalDirectives]};
