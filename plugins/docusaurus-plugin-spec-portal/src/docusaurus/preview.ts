import {setTimeout} from 'node:timers/promises';
import logger from '@docusaurus/logger';
import type {PortalNews} from '../model/portalNews.ts';
import type {LoadedPortal} from './loadPortal.ts';
import {type PreviewServer, previewServerOf, type Shown} from './previewServer.ts';
import {createReloadQueue} from './reloadQueue.ts';

/** Milliseconds in which open pages are told of an edit and fetch what they show. */
const ANSWERING = 100;

/** What shows an author the documents as they are now. */
export interface Preview extends Pick<PreviewServer<PortalNews>, 'answer'> {
  /** Looks at the files; answers when the open pages had time to show what is new. The first look goes on behind the answer. */
  readonly look: () => Promise<void>;
}

interface PreviewSource<News extends PortalNews> {
  /** Tells it from other previews of this process. */
  readonly name: string;
  readonly load: () => Promise<LoadedPortal>;
  readonly shownOf: (loaded: LoadedPortal) => Shown<News>;
  readonly report: (loaded: LoadedPortal) => void;
}

export function createPreview<News extends PortalNews>({name, load, shownOf, report}: PreviewSource<News>): Preview {
  const {show, answer} = previewServerOf<News>(name);
  const queue = createReloadQueue(() => show(load, shownOf));
  let isStart = true;
  const look = async (): Promise<void> => {
    const loaded = await queue.load();
    await setTimeout(ANSWERING);
    queue.written();
    report(loaded);
  };
  return {
    answer,
    look() {
      if (!isStart) return look();
      isStart = false;
      // The site is compiled meanwhile. Pages wait for their data, and are told what is wrong as well.
      look().catch((error: unknown) => logger.error(`[spec-portal] ${error instanceof Error ? error.stack : error}`));
      return Promise.resolve();
    },
  };
}
