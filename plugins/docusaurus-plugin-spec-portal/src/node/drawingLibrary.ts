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
 * Mermaid copies its settings for every box, some thousand of them, property after property. To assign one that is nowhere yet,
 * neither in the object nor in what it inherits from, is the same as to define it, and many times faster.
 */
const DEFINED_BY_ASSIGNING = `{
  const {Object} = globalThis;
  const {defineProperty} = Object;
  Object.defineProperty = (object, key, how) => {
    if (!how.writable || !how.enumerable || !how.configurable || key in object) return defineProperty(object, key, how);
    object[key] = how.value;
    return object;
  };
}`;

/**
 * Each mention of a global in a window goes through jsdom's hooks: names bound in a block are found at once. Together with
 * the above, reading diagrams takes less than half the time.
 */
function withinReach(code: string): string {
  return `"use strict";${DEFINED_BY_ASSIGNING}{const {Array,Error,JSON,Map,Math,Number,Object,Promise,RegExp,Set,String,Symbol}=globalThis;${code}\n}`;
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
