import {setTimeout} from 'node:timers/promises';
import type {Measure} from '../model/measure.ts';
import type {PortalNews} from '../model/portalNews.ts';
import type {DataFile} from './dataFile.ts';
import type {LoadedPortal} from './loadPortal.ts';
import type {PageStore} from './pageStore.ts';
import {indexFiles, pageFiles} from './portalFiles.ts';
import type {PreviewServer} from './previewServer.ts';

/** Milliseconds in which open pages are told of an edit and fetch what they show. */
const ANSWERING = 100;
/** The same at the start: then other threads compile, and this one has time for what no page needs yet. */
const COMPILING = 1000;

interface Around<News extends PortalNews> {
  readonly server: PreviewServer<News>;
  /** Holds the pictures. */
  readonly store: PageStore;
  /** Folder of the repository. */
  readonly root: string;
  /** Address of the portal's home page. */
  readonly home: string;
  readonly newsOf: (version: string) => News;
  readonly measure: Measure;
  /** Told when nothing more is made of this look, or when it failed. */
  readonly onMade: () => void;
}

/**
 * Shows what one look brought. The search index follows when the open pages have what they ask for now.
 * @returns the version that was shown first.
 * @throws Error when a picture cannot be copied.
 */
export async function previewPages<News extends PortalNews>(
  {portal, memory}: LoadedPortal,
  {server, store, root, home, newsOf, measure, onMade}: Around<News>,
): Promise<string> {
  const isStart = server.firstNews() === null;
  try {
    // What a build left in the folder must not show through.
    if (isStart) await store.write(new Map());
    await measure('write', () => store.copyImages(root, portal.images));
  } catch (error) {
    onMade();
    throw error;
  }
  // Nobody waits for it who wants to end.
  const pagesFirst = setTimeout(isStart ? COMPILING : ANSWERING, undefined, {ref: false});
  const indexed = async (): Promise<ReadonlyMap<string, DataFile>> => {
    try {
      await pagesFirst;
      return indexFiles(portal, measure, memory);
    } finally {
      onMade();
    }
  };
  const {version} = server.show({files: pageFiles(portal, home), index: indexed, newsOf});
  if (!isStart) await pagesFirst;
  return version;
}
