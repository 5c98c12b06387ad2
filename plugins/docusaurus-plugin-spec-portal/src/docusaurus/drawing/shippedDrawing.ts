import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {drawsWithTheme, libraryOf} from './siteDrawing.ts';

/** The drawing library as it is made for browsers that load it from a server of files. */
export interface ShippedDrawing {
  readonly folder: string;
  /** Where a preview serves the folder. */
  readonly publicPath: string;
  readonly address: string;
}

const ENTRY = 'mermaid.esm.min.mjs';

interface Site {
  readonly siteDir: string;
  readonly baseUrl: string;
  readonly themeConfig: object;
}

/** For a preview: its browser is on the same machine, where dozens of files are no matter. Null where it is not to be had. */
export function shippedDrawing({siteDir, baseUrl, themeConfig}: Site): ShippedDrawing | null {
  const library = drawsWithTheme(themeConfig) ? libraryOf(siteDir) : null;
  if (library === null) return null;
  const folder = dirname(library);
  const publicPath = `${baseUrl}assets/js/mermaid/`;
  return existsSync(join(folder, ENTRY)) ? {folder, publicPath, address: publicPath + ENTRY} : null;
}
