// Prints the digest of every data file that a folder becomes: `portalDigest.mjs <root>`. A process of its own, since its
// language, time zone and number of threads are set when a process starts.
import {createHash} from 'node:crypto';
import process from 'node:process';
import {createPortalLoader} from '../../../plugins/docusaurus-plugin-spec-portal/lib/docusaurus/loadPortal.js';
import {portalFiles} from '../../../plugins/docusaurus-plugin-spec-portal/lib/docusaurus/portalFiles.js';
import {resolveOptions} from '../../../plugins/docusaurus-plugin-spec-portal/lib/options.js';
import {ADDRESSES} from './addresses.mjs';

const load = createPortalLoader(process.argv[2], resolveOptions(), () => ADDRESSES);
const {portal, traceJson, machineFiles} = await load();
const files = new Map([
  ...[...portalFiles(portal, '/')].map(([name, file]) => [name, file.text()]),
  ['trace.json', traceJson()],
  ...machineFiles({origin: 'https://example.org', title: 'A', tagline: 'B'}).map(({href, text}) => [href, text]),
]);
const digests = [...files].map(([name, text]) => `${createHash('sha256').update(text).digest('hex')} ${name}`);
process.stdout.write(`${digests.toSorted().join('\n')}\n`);
