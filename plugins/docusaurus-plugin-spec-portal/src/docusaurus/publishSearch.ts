import {join} from 'node:path';
import {engineRecords, type SearchDocument, typesenseFiles} from '../core/index.ts';
import type {SearchEngine} from '../model/searchEngine.ts';
import {writeFileIfChanged} from '../node/index.ts';
import {writePagefindInThread} from './pagefindThread.ts';

export interface SearchPlace {
  /** Where the portal's data is served from, in the built site. */
  readonly dataFolder: string;
  /** Where the portal itself is, in the built site. */
  readonly home: string;
  /** As the site's locale is called: `en`. */
  readonly language: string;
}

/** Writes what an engine beside the static index needs: Pagefind's files, or records to be sent to a server. */
export async function publishSearch(
  documents: readonly SearchDocument[],
  {engine}: SearchEngine,
  {dataFolder, home, language}: SearchPlace,
): Promise<void> {
  if (engine === 'pagefind')
    await writePagefindInThread({records: engineRecords(documents), folder: join(dataFolder, 'pagefind'), language});
  if (engine === 'typesense')
    await Promise.all([...typesenseFiles(documents)].map(([name, text]) => writeFileIfChanged(join(home, name), text)));
}
