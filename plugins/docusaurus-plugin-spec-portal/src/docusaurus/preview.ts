import {logger} from '@docusaurus/logger';
import type {PortalNews} from '../model/portalNews.ts';
import {pause} from '../node/index.ts';
import type {LoadedPortal} from './loadPortal.ts';
import {type PreviewServer, previewServerOf, type Shown} from './previewServer.ts';
import {createReloadQueue} from './reloadQueue.ts';

/** Milliseconds in which open pages are told of an edit and fetch what they show, before Docusaurus goes on with its own. */
const ANSWERING = 250;

/** Milliseconds after a start in which the first page has both processors for itself, if nobody has seen it before. */
const PAGES_FIRST = 5_000;

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

export function createPreview<News extends PortalNews>(
  {name, load, shownOf, report}: PreviewSource<News>,
  wait = pause,
): Preview {
  const {show, answer} = previewServerOf<News>(name);
  let newest: LoadedPortal | null = null;
  let seePage: () => void = () => undefined;
  const pageSeen = new Promise<void>((done) => {
    seePage = done;
  });
  const seenShownOf = (loaded: LoadedPortal): Shown<News> => {
    const shown = shownOf(loaded);
    const onQuiet = (isCurrent: () => boolean): Promise<void> => {
      seePage();
      return shown.onQuiet(isCurrent);
    };
    return {...shown, onQuiet};
  };
  const queue = createReloadQueue(() => show(load, seenShownOf), wait);
  const look = async (): Promise<void> => {
    const loaded = await queue.load();
    newest = loaded;
    await wait(ANSWERING);
    queue.written();
    report(loaded);
    lookAgain(loaded).catch(tell);
  };
  /** What a look did not wait for comes with another one, unless an edit has brought one meanwhile. */
  const lookAgain = async (loaded: LoadedPortal): Promise<void> => {
    await Promise.race([pageSeen, wait(PAGES_FIRST)]);
    if (newest === loaded && (await loaded.readRest()) && newest === loaded) await look();
  };
  let isStart = true;
  return {
    answer,
    look() {
      if (!isStart) return look();
      isStart = false;
      // The site is compiled meanwhile. Pages wait for their data, and are told what is wrong as well.
      look().catch(tell);
      return Promise.resolve();
    },
  };
}

function tell(error: unknown): void {
  logger.error(`[spec-portal] ${error instanceof Error ? error.stack : error}`);
}
