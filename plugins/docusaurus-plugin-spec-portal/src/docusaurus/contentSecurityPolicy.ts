import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {SearchEngine} from '../model/searchEngine.ts';
import {writeFileIfChanged} from '../node/index.ts';

/** The page of a built site that no document has a part in: what runs on it is the site's own. */
const OWN_PAGE = '404.html';
/** Pages read and written at the same time. */
const AT_ONCE = 32;

/** What a part of the portal asks of the policy beyond the page's own scripts. */
export interface Needed {
  /** Sources for `script-src`. */
  readonly scripts: readonly string[];
  /** Origins for `connect-src`. */
  readonly hosts: readonly string[];
}

const NOTHING: Needed = {scripts: [], hosts: []};

/** Pagefind runs WebAssembly; a server may be on another host. */
export function neededBySearch(engine: SearchEngine): Needed {
  if (engine.engine === 'pagefind') return {scripts: ["'wasm-unsafe-eval'"], hosts: []};
  if (engine.engine === 'typesense' && !engine.url.startsWith('/'))
    return {scripts: [], hosts: [new URL(engine.url).origin]};
  return NOTHING;
}

/**
 * Gives every page of a built site the policy that its 404 page needs. A script that came into a page from a document is
 * not on the 404 page, so the policy does not know it and the browser does not run it.
 */
export async function protectPages(outDir: string, needed: Needed): Promise<void> {
  const policy = policyOf(await readFile(join(outDir, OWN_PAGE), 'utf8'), needed);
  const pages = (await readdir(outDir, {recursive: true})).filter((name) => name.endsWith('.html'));
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    await Promise.all(
      pages.slice(from, from + AT_ONCE).map(async (name) => {
        const path = join(outDir, name);
        await writeFileIfChanged(path, withPolicy(await readFile(path, 'utf8'), policy));
      }),
    );
  }
}

const SCRIPT = /<script\b(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script\s*>/gi;
const STYLE_SHEET = /<link\b[^>]*\brel=["']?stylesheet\b[^>]*>/gi;

/**
 * A content security policy (level 2, as a `<meta>` may hold it) under which the scripts of a page run and no others.
 * Styles may stand in the text: Mermaid and Docusaurus set them on elements.
 */
export function policyOf(page: string, {scripts: allowed, hosts}: Needed = NOTHING): string {
  const scripts = [...page.matchAll(SCRIPT)].map(({groups}) => ({
    attributes: groups?.['attributes'] ?? '',
    text: groups?.['text'] ?? '',
  }));
  const inline = scripts.filter(
    ({attributes, text}) => text !== '' && !hasSource(attributes) && isExecuted(attributes),
  );
  const hashes = inline.map(({text}) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const scriptHosts = scripts.flatMap(({attributes}) => hostOf(attributes, 'src'));
  const styleHosts = (page.match(STYLE_SHEET) ?? []).flatMap((tag) => hostOf(tag, 'href'));
  const list = (...sources: readonly string[]): string => [...new Set(sources)].join(' ');
  return [
    "default-src 'self'",
    `script-src ${list("'self'", ...hashes, ...allowed, ...scriptHosts)}`,
    `style-src ${list("'self'", "'unsafe-inline'", ...styleHosts)}`,
    "img-src 'self' data: https:",
    `font-src ${list("'self'", 'data:', ...styleHosts)}`,
    `connect-src ${list("'self'", ...hosts, ...scriptHosts)}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Right behind the character set, which must come first; a policy holds from where it stands. */
export function withPolicy(page: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const plain = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const behind = /<head\b[^>]*>(?:\s*<meta charset=[^>]*>)?/i.exec(plain);
  if (!behind) return page;
  const at = behind.index + behind[0].length;
  return plain.slice(0, at) + meta + plain.slice(at);
}

function hasSource(attributes: string): boolean {
  return /(?:^|\s)src\s*=/.test(attributes);
}

/** A script of another type is data. */
function isExecuted(attributes: string): boolean {
  const type = /(?:^|\s)type\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase() ?? '';
  return type === '' || type === 'module' || /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(type);
}

function hostOf(tag: string, attribute: 'src' | 'href'): readonly string[] {
  const address = new RegExp(`\\s${attribute}\\s*=\\s*["']?(https?://[^"'\\s>]+)`, 'i').exec(tag)?.[1];
  return address !== undefined && URL.canParse(address) ? [new URL(address).origin] : [];
}
