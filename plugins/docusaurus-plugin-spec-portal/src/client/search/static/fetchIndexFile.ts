import {CORE_NAME} from '../engine/coreName.ts';
import type {FetchFile} from '../engine/parts.ts';

/** A part that the core file names is not there: the site was deployed anew since the core file was fetched. */
export const MISSING_PART = 'MissingPartError';

/**
 * Fetches files of the index beside its core file. Names of parts hold a digest, so they may be cached for good; the core
 * file is asked for anew when `isFresh`.
 */
export function fetchIndexFile(coreAddress: string, isFresh: boolean): FetchFile {
  const [path = ''] = coreAddress.split('?');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return async (name) => {
    const isCore = name === CORE_NAME;
    const response = await fetch(isCore ? coreAddress : `${folder}${name}`, {
      cache: isCore && isFresh ? 'reload' : 'default',
    });
    if (response.ok) return response.json();
    const error = new Error(`${response.status} ${response.statusText}`.trim());
    if (!isCore && response.status === 404) error.name = MISSING_PART;
    throw error;
  };
}
