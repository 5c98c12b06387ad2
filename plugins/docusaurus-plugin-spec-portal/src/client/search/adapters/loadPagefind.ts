import {importModule} from './importModule.js';
import type {Pagefind} from './pagefindApi.ts';

/** Pagefind's own program from beside its index. It was written by the build and never passed through the bundler. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await importModule(address)) as Pagefind;
  // Addresses of records are whole site paths already.
  await pagefind.options({baseUrl: '/', excerptLength: 26});
  await pagefind.init();
  return pagefind;
}
