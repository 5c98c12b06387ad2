import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin} from '@docusaurus/types';

type SiteConfig = Parameters<NonNullable<Plugin['configureWebpack']>>[0];
type Externals = NonNullable<SiteConfig['externals']>;

const NO_DRAWING = fileURLToPath(new URL('../../client/diagrams/noDrawing.js', import.meta.url));

/**
 * The client asks `@spec-portal/mermaid` for the drawing library: the module of the site's Mermaid theme that loads it, so
 * that both share it, or nothing when the site has no such theme. Its options stand among the theme's configuration once
 * it is installed.
 */
export function drawingAlias(siteDir: string, themeConfig: object): Readonly<Record<string, string>> {
  const theirs = drawsWithTheme(themeConfig) ? themeModule(siteDir) : null;
  return {
    '@spec-portal/mermaid$': theirs ?? NO_DRAWING,
  };
}

/** Whether the site's Mermaid theme is set up. */
export function drawsWithTheme(themeConfig: object): boolean {
  return 'mermaid' in themeConfig;
}

/**
 * Diagrams are drawn in browsers only, yet with the site's Mermaid theme the drawing library makes up most of the server bundle:
 * compiling it takes a hundred megabytes until the build ends. There it is left to Node, which loads it for a module that asks
 * for it while pages are rendered: none of the theme's and of ours does.
 * @param externals What the server's configuration leaves to Node already stays so.
 */
export function serverExternals({externals}: SiteConfig, siteDir: string): Pick<SiteConfig, 'externals'> {
  const library = libraryOf(siteDir);
  return library === null ? {} : {externals: joined(externals, `commonjs ${library}`)};
}

/**
 * What a preview serves as it is, the bundler need not compile: the browser loads it itself.
 * @param drawing where it is served; null when the bundler has to compile it
 */
export function browserExternals(
  {externals, resolve}: SiteConfig,
  drawing: {readonly address: string} | null,
): Pick<SiteConfig, 'externals'> {
  // A site that has another library in its place has a reason.
  const hasOwn = Object.keys(resolve?.alias ?? {}).some((name) => /^mermaid\$?$/.test(name));
  return drawing === null || hasOwn ? {} : {externals: joined(externals, `import ${drawing.address}`)};
}

/** The module of the drawing library that the site's Mermaid theme loads; null without one of them. */
export function libraryOf(siteDir: string): string | null {
  const theme = themeModule(siteDir);
  return theme === null ? null : resolved(theme, 'mermaid');
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

function themeModule(siteDir: string): string | null {
  return resolved(join(siteDir, 'package.json'), '@docusaurus/theme-mermaid/lib/client/loadMermaid.js');
}

function joined(externals: Externals | undefined, mermaid: string): Externals {
  const ours = {mermaid};
  return externals === undefined || Array.isArray(externals) ? [ours] : [externals, ours];
}
