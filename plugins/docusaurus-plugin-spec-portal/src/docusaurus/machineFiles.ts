import {join} from 'node:path';
import {forEachFile, writeFileIfChanged} from '../node/index.ts';
import type {WrittenFile} from './portalContent.ts';

/** Writes files for programs into a built site, where their addresses lead: `/base/specs/012.md` is `specs/012.md` of the output. */
export async function writeMachineFiles(files: readonly WrittenFile[], outDir: string, baseUrl: string): Promise<void> {
  await forEachFile(files, ({href, bytes}) =>
    writeFileIfChanged(join(outDir, decodeURI(href.slice(baseUrl.length))), bytes),
  );
}
