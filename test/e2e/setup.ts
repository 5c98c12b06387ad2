import {existsSync} from 'node:fs';
import {buildSite, outputOf, SITES} from '../support/sites.ts';

/** Builds what the browser tests look at, unless the run that called us has just done so. */
export default async function setup(): Promise<void> {
  for (const site of Object.values(SITES)) {
    if (process.env['SITES_ARE_BUILT'] === 'yes' && existsSync(outputOf(site))) continue;
    await buildSite(site);
  }
}
