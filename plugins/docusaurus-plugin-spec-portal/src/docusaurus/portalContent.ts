import {join} from 'node:path';
import type {ChangeFeed, MachineFile, SearchDocument, SiteWords} from '../core/index.ts';
import type {SearchEngine} from '../model/searchEngine.ts';
import type {LoadedPortal} from './loadPortal.ts';
import type {PageAddress} from './routes/toRoute.ts';

/**
 * What Docusaurus keeps of a portal until the end of a build: where its pages are, and what is published beside them. The
 * data of the pages lies in files by then, and weighs more than everything else together.
 */
export interface PortalContent {
  /** Digest of all data files. */
  readonly version: string;
  readonly pages: readonly PageAddress[];
  /** Files for programs. */
  readonly forPrograms: {readonly traceJson: Uint8Array; readonly machineFiles: readonly WrittenFile[]};
  /** `files` are names in the data folder, published beside the pages as well. */
  readonly portal: Pick<LoadedPortal['portal'], 'today' | 'build' | 'counts'> & {
    readonly search: readonly SearchDocument[];
    readonly feeds: readonly ChangeFeed[];
    readonly files: readonly string[];
  };
}

/** A text as it is written, in UTF-8: a part of a text keeps the whole text in memory, and what that was made of. */
export interface WrittenFile extends Pick<MachineFile, 'href'> {
  readonly bytes: Uint8Array;
}

interface Around {
  readonly root: string;
  readonly version: string;
  readonly engine: SearchEngine;
  readonly publishedAs: SiteWords;
}

export function portalContent(
  {portal, traceJson, machineFiles}: LoadedPortal,
  {root, version, engine, publishedAs}: Around,
): PortalContent {
  const {feeds, files, today, build, counts} = portal;
  return {
    version,
    forPrograms: {
      traceJson: Buffer.from(traceJson()),
      machineFiles: machineFiles(publishedAs).map(({href, text}) => ({href, bytes: Buffer.from(text)})),
    },
    pages: [...portal.pages, ...portal.facetPages()].map(({href, view, sourcePath}) => ({
      href,
      view,
      sourceFile: sourcePath === null ? null : join(root, sourcePath),
    })),
    // The static index is among the data files.
    portal: {
      search: engine.engine === 'static' ? [] : portal.search(),
      feeds: feeds(),
      files: files.map(({name}) => name),
      today,
      build,
      counts,
    },
  };
}
