import type {PortalSummary} from '../../core/present/pageData.ts';

/** A built site tells nothing new. */
export function usePortalNews(summary: PortalSummary): PortalSummary {
  return summary;
}
