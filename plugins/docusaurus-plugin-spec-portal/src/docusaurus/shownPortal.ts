import {once} from '../core/index.ts';
import type {Measure} from '../model/measure.ts';
import type {PortalNews} from '../model/portalNews.ts';
import {createPauses} from '../node/index.ts';
import type {LoadedPortal} from './loadPortal.ts';
import {fileGroups, indexFiles, indexGroup} from './portalFiles.ts';
import type {Shown} from './previewServer.ts';

interface Around<News extends PortalNews> {
  /** Address of the portal's home page. */
  readonly home: string;
  readonly newsOf: (portal: LoadedPortal['portal'], version: string) => News;
  readonly measure: Measure;
  /** When nothing is left to be made of this look that nobody asked for. */
  readonly onMade: () => void;
}

/**
 * A portal as a preview shows it: pages are made when somebody looks at them, lists of thousands of rows among them. The
 * search index is made when it is asked for, or when it is quiet, so that the first search need not wait for it.
 */
export function shownPortal<News extends PortalNews>(
  {portal, memory}: LoadedPortal,
  {home, newsOf, measure, onMade}: Around<News>,
): Shown<News> {
  const index = indexFiles(portal, memory);
  const groups = [...fileGroups(portal, home, measure, memory), indexGroup(index, measure)];
  return {
    groups: groups.map(({begins, files}) => ({begins, files: once(files)})),
    newsOf: (version) => newsOf(portal, version),
    async onQuiet(isCurrent) {
      // Thousands of documents take seconds: pages come first.
      const pause = createPauses();
      while (isCurrent() && measure('index', index.step)) await pause();
      if (!isCurrent()) return;
      // Steps say nothing of a fault.
      index();
      onMade();
    },
  };
}
