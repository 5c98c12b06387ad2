import type {SwizzleConfig} from '@docusaurus/types';

const SAFE = {eject: 'safe', wrap: 'safe'} as const;
const WRAP_ONLY = {eject: 'unsafe', wrap: 'safe'} as const;
const FORBIDDEN = {eject: 'forbidden', wrap: 'forbidden'} as const;

/** What may be replaced in a site without fear of the next version. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      SpecPortal: {actions: FORBIDDEN, description: 'The folder of the portal; swizzle one of its parts.'},
      'SpecPortal/StatusBadge': {actions: SAFE, description: 'A status as word, shape and tone.'},
      'SpecPortal/LevelBadge': {actions: SAFE, description: 'Must, should or may.'},
      'SpecPortal/Empty': {actions: SAFE, description: 'What is said when a list has nothing to show.'},
      'SpecPortal/Coverage': {actions: SAFE, description: 'The coverage state of a requirement, in words.'},
      'SpecPortal/Metadata': {actions: WRAP_ONLY, description: 'The panel of facts beside a document.'},
      'SpecPortal/PageTree': {actions: WRAP_ONLY, description: 'Draws the body of a document.'},
      'SpecPortal/PortalPage': {actions: FORBIDDEN, description: 'Fetches page data; hydration depends on it.'},
    },
  };
}
