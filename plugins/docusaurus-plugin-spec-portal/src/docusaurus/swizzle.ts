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
      'SpecPortal/Priority': {actions: SAFE, description: 'The priority of a user story.'},
      'SpecPortal/PageHeader': {actions: SAFE, description: 'Title and lead of a list or report.'},
      'SpecPortal/Age': {actions: SAFE, description: 'A day as an age in words.'},
      'SpecPortal/BuildStamp': {actions: SAFE, description: 'The commit a page tells of.'},
      'SpecPortal/Metadata': {actions: WRAP_ONLY, description: 'The panel of facts beside a document.'},
      'SpecPortal/FieldValue': {actions: WRAP_ONLY, description: 'A value of the metadata with its links.'},
      'SpecPortal/Actions': {actions: WRAP_ONLY, description: 'Edit, history and Markdown of a file.'},
      'SpecPortal/Stories': {actions: WRAP_ONLY, description: 'The user stories of a spec, to be jumped to.'},
      'SpecPortal/Scenario': {actions: WRAP_ONLY, description: 'A scenario with its name.'},
      'SpecPortal/Progress': {actions: WRAP_ONLY, description: 'Tasks and checklists in the panel.'},
      'SpecPortal/SectionProgress': {actions: WRAP_ONLY, description: 'Tasks or checks below a heading.'},
      'SpecPortal/SupersessionBanner': {actions: WRAP_ONLY, description: 'What took the place of a document.'},
      'SpecPortal/Chain': {actions: WRAP_ONLY, description: 'Documents that replaced each other.'},
      'SpecPortal/Contradictions': {actions: WRAP_ONLY, description: 'A claim beside what speaks against it.'},
      'SpecPortal/Related': {actions: WRAP_ONLY, description: 'Documents a document refers to.'},
      'SpecPortal/Backlinks': {actions: WRAP_ONLY, description: 'Documents that refer to a document.'},
      'SpecPortal/Serves': {actions: WRAP_ONLY, description: 'Requirements a runbook or decision serves.'},
      'SpecPortal/ClarificationList': {actions: WRAP_ONLY, description: 'Questions with their answers.'},
      'SpecPortal/DiagnosticList': {actions: WRAP_ONLY, description: 'Problems with fact, way out and place.'},
      'SpecPortal/ArtifactRows': {actions: WRAP_ONLY, description: 'Documents as a list.'},
      'SpecPortal/HoverCards/Card': {actions: WRAP_ONLY, description: 'What a preview of a link holds.'},
      'SpecPortal/Reading': {actions: WRAP_ONLY, description: 'Previews and keys, at the foot of a page.'},
      'SpecPortal/PageTree': {actions: WRAP_ONLY, description: 'Draws the body of a document.'},
      'SpecPortal/HoverCards': {actions: FORBIDDEN, description: 'Listens to all links of a page.'},
      'SpecPortal/PortalLink': {
        actions: FORBIDDEN,
        description: 'Follows links without a load; thousands stand on a page.',
      },
      'SpecPortal/PortalPage': {actions: FORBIDDEN, description: 'Fetches page data; hydration depends on it.'},
      'SpecPortal/DataScript': {actions: FORBIDDEN, description: 'Carries page data in the page.'},
    },
  };
}
