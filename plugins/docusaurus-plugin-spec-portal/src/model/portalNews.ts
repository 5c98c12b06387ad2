/** Name of the question for news below the address of a preview's data. */
export const NEWS = 'news.json';

/** What an open page of a preview is told: data of another version is there. */
export interface PortalNews {
  readonly version: string;
}
