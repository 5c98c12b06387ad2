// Sites name theme parts by alias, `@theme/SpecPortal/…`; TypeScript learns there what each of them is.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const FOLDER = 'src/theme/SpecPortal';
const FILE = 'theme-types.d.ts';

const parts = readdirSync(FOLDER, {recursive: true})
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .toSorted();

const modules = parts.flatMap((name) => {
  const path = name.replace(/\.tsx?$/, '');
  const alias = path.replace(/\/index$/, '');
  // By the package's name: inside such a declaration a path of one's own is not allowed.
  const source = `docusaurus-plugin-spec-portal/theme/${path}`;
  const hasDefault = /^export default /m.test(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  return ['@theme', '@theme-original'].map((prefix) =>
    [
      `declare module '${prefix}/SpecPortal/${alias}' {`,
      `  export * from '${source}';`,
      ...(hasDefault ? [`  export {default} from '${source}';`] : []),
      '}\n',
    ].join('\n'),
  );
});

writeFileSync(`lib/${FILE}`, modules.join('\n'));

const entry = readFileSync('lib/index.d.ts', 'utf8');
const reference = `/// <reference path="./${FILE}" />\n`;
if (!entry.startsWith(reference)) writeFileSync('lib/index.d.ts', reference + entry);
