import {join} from 'node:path';
import type {MachineFile} from '../core/index.ts';
import {forEachFile, writeFileIfChanged} from '../node/index.ts';

/** Writes files for programs into a built site, where their addresses lead: `/base/specs/012.md` is `specs/012.md` of the output. */
export async function writeMachineFiles(files: readonly MachineFile[], outDir: string, baseUrl: string): Promise<void> {
  await forEachFile(files, ({href, text}) =>
    writeFileIfChanged(join(outDir, decodeURI(href.slice(baseUrl.length))), text),
  );
}
