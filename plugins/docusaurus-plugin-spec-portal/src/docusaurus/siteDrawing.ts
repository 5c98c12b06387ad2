import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin} from '@docusaurus/types';

type SiteConfig = Parameters<NonNullable<Plugin['configureWebpack']>>[0];

const NO_DRAWING = fileURLToPath(new URL('../client/diagrams/noDrawing.js', import.meta.url));

/**
 * The client asks `@spec-portal/mermaid` for the drawing library: the module of the site's Mermaid theme that loads it, so
 * that both share it, or nothing when the site has no such theme. Its options stand among the theme's configuration once
 * it is installed.
 */
export function drawingAlias(siteDir: string, themeConfig: object): Readonly<Record<string, string>> {
  const theirs = 'mermaid' in themeConfig ? themeModule(siteDir) : null;
  return {
    '@spec-portal/mermaid$': theirs ?? NO_DRAWING,
  };
}

/**
 * Diagrams are drawn in browsers only, yet with the site's Mermaid theme the drawing library makes up most of the server bundle:
 * compiling it takes a hundred megabytes until the build ends. There it is left to Node, which loads it for a module that asks
 * for it while pages are rendered: none of the theme's and of ours does.
 * @param config The server's configuration: what it leaves to Node already stays so.
 */
export function drawingExternals({externals}: SiteConfig, siteDir: string): Pick<SiteConfig, 'externals'> {
  const theirs = themeModule(siteDir);
  const library = theirs === null ? null : resolved(theirs, 'mermaid');
  if (library === null) return {};
  const ours = {mermaid: `commonjs ${library}`};
  return {externals: externals === undefined || Array.isArray(externals) ? [ours] : [externals, ours]};
}

function themeModule(siteDir: string): string | null {
  return resolved(join(siteDir, 'package.json'), '@docusaurus/theme-mermaid/lib/client/loadMermaid.js');
}

/** Null when the module is not installed. */
function resolved(from: string, module: string): string | null {
  try {
    return createRequire(from).resolve(module);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
