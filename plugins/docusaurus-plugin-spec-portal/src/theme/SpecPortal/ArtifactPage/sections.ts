import {translate} from '@docusaurus/Translate';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';

export type SectionId =
  | 'portal-inherited'
  | 'portal-questions'
  | 'portal-serves'
  | 'portal-related'
  | 'portal-connections'
  | 'portal-backlinks'
  | 'portal-changes'
  | 'portal-problems';

/** Sections the portal adds below a document, in order; only those that hold something. */
export function sectionTitles(page: ArtifactPage): readonly {readonly id: SectionId; readonly title: string}[] {
  const {clarifications, inherited, serves, related, neighbourhood, backlinks, history, diagnostics} = page;
  const isBehindAll = page.artifact.kind === 'spec' && inherited.decisions.length + inherited.runbooks.length > 0;
  return [
    ...(isBehindAll
      ? [
          {
            id: 'portal-inherited' as const,
            title: translate({id: 'specPortal.section.inherited', message: 'Behind the whole spec'}),
          },
        ]
      : []),
    ...(clarifications.length > 0
      ? [
          {
            id: 'portal-questions' as const,
            title: translate({id: 'specPortal.section.questions', message: 'Questions and answers'}),
          },
        ]
      : []),
    ...(serves.length > 0
      ? [
          {
            id: 'portal-serves' as const,
            title: translate({id: 'specPortal.section.serves', message: 'Serves these requirements'}),
          },
        ]
      : []),
    ...(related.length > 0
      ? [
          {
            id: 'portal-related' as const,
            title: translate({id: 'specPortal.section.related', message: 'Refers to'}),
          },
        ]
      : []),
    ...(neighbourhood !== null
      ? [
          {
            id: 'portal-connections' as const,
            title: translate({id: 'specPortal.section.connections', message: 'Connections'}),
          },
        ]
      : []),
    ...(backlinks.length > 0
      ? [
          {
            id: 'portal-backlinks' as const,
            title: translate({id: 'specPortal.section.backlinks', message: 'Referenced by'}),
          },
        ]
      : []),
    ...(history !== null && history.changes.length > 0
      ? [
          {
            id: 'portal-changes' as const,
            title: translate({id: 'specPortal.section.changes', message: 'Changes'}),
          },
        ]
      : []),
    ...(diagnostics.length > 0
      ? [
          {
            id: 'portal-problems' as const,
            title: translate({id: 'specPortal.section.problems', message: 'Problems in this file'}),
          },
        ]
      : []),
  ];
}
