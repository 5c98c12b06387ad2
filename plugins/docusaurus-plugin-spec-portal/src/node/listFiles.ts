import {scanFolder} from './scanFolder.ts';

/** All files below `root`, relative, with `/`, sorted. Symbolic links are not followed. */
export async function listFiles(root: string): Promise<readonly string[]> {
  return (await scanFolder(root, {followSymlinks: false})).paths;
}
