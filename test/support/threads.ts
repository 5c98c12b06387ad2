import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build, type Plugin} from 'vite';

const THREADS = resolve(import.meta.dirname, '../../.cache/threads');
const FILE = /new URL\('(?<name>\.\/\w+)\.js', import\.meta\.url\)/g;

/**
 * Lets tests run sources that start a thread. Node starts it from a file, and cannot read a `.ts` file by itself: the thread's
 * source becomes a file of JavaScript, so that tests see the source of today and not what was built yesterday.
 */
export function threads(): Plugin {
  return {
    name: 'spec-portal-threads',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      let result = code;
      for (const [written, name = ''] of code.matchAll(FILE)) {
        const source = fileURLToPath(new URL(`${name}.ts`, pathToFileURL(id)));
        if (existsSync(source))
          result = result.replace(written, `new URL(${JSON.stringify(pathToFileURL(await scriptOf(source)).href)})`);
      }
      return result === code ? null : {code: result, map: null};
    },
  };
}

/** Path of a source as JavaScript, its own imports included. The name holds its digest: runs side by side write the same. */
async function scriptOf(source: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {ssr: source, write: false, target: 'node20', minify: false},
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`Nothing was made of ${source}.`);
  const {code} = output.output[0];
  const path = join(THREADS, `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  mkdirSync(THREADS, {recursive: true});
  writeFileSync(`${path}.${process.pid}`, code);
  renameSync(`${path}.${process.pid}`, path);
  return path;
}
