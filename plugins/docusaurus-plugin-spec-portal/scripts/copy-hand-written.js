// tsc copies neither stylesheets nor hand-written modules; the package ships them beside the compiled components.
import {cpSync, readdirSync} from 'node:fs';

for (const name of readdirSync('src', {recursive: true})) {
  if (/\.(?:css|js|cjs|d\.ts|d\.cts)$/.test(name)) cpSync(`src/${name}`, `lib/${name}`);
}
