/// <reference path="./jsdom.d.ts" />
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {Script} from 'node:vm';

/** Mermaid, as far as it is asked here. */
export interface DrawingLibrary {
  readonly initialize: (config: Readonly<Record<string, unknown>>) => void;
  /** @throws (rejects) when the text is no diagram that can be drawn. */
  readonly parse: (text: string) => Promise<unknown>;
}

/**
 * Mermaid in a window of its own: it wants a browser, and a `window` among this process' globals would make every other
 * part of a build believe it runs in one. Null when Mermaid or jsdom is not installed: both are optional.
 */
export async function loadDrawingLibrary(): Promise<DrawingLibrary | null> {
  const [jsdom, code] = await Promise.all([optional(() => import('jsdom')), optional(readMermaid)]);
  if (jsdom === null || code === null) return null;
  const dom = new jsdom.JSDOM('', {runScripts: 'outside-only'});
  // Browsers have them, jsdom has not.
  Object.assign(dom.window, {TextEncoder, TextDecoder, structuredClone});
  new Script(withinReach(code), {filename: 'mermaid.min.js'}).runInContext(dom.getInternalVMContext());
  const library = dom.window['mermaid'];
  if (!isLibrary(library)) return null;
  library.initialize({startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true});
  return library;
}

/**
 * Each mention of a global in a window goes through jsdom's hooks. Mermaid copies its settings for every box, with thousands
 * of them: names bound in a block are found at once, and reading diagrams takes half the time.
 */
function withinReach(code: string): string {
  return `"use strict";{const {Array,Error,JSON,Map,Math,Number,Object,Promise,RegExp,Set,String,Symbol}=globalThis;${code}\n}`;
}

function readMermaid(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js'), 'utf8');
}

const MISSING = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED', 'ENOENT']);

async function optional<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Error && 'code' in error && MISSING.has(String(error.code))) return null;
    throw error;
  }
}

function isLibrary(value: unknown): value is DrawingLibrary {
  return typeof value === 'object' && value !== null && 'parse' in value && 'initialize' in value;
}
