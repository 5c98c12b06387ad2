// tsc copies no stylesheets; the package ships them beside the compiled components.
import {cpSync, readdirSync} from 'node:fs';

for (const name of readdirSync('src', {recursive: true})) {
  if (name.endsWith('.css')) cpSync(`src/${name}`, `lib/${name}`);
}
