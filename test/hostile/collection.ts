import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {besideRepository} from '../support/repository.ts';
import {CASES} from './cases.ts';
import {writeTree} from './folder.ts';
import {HEALTHY} from './healthy.ts';

/**
 * Writes every hostile tree below one folder, each in a folder of its own beside the healthy documents: one portal that
 * has been fed everything at once. Listed inputs beside the repository are part of it where they are present.
 */
export function writeCollection(root: string): void {
  rmSync(root, {recursive: true, force: true});
  writeTree(root, HEALTHY);
  for (const [index, {tree}] of CASES.entries()) writeTree(join(root, `own-${index + 1}`), tree);
  const generator = besideRepository('bench/badinputs');
  if (generator !== null) copyListed(generator, root);
}

/** Runs the generator of listed inputs beside the repository, and takes over each of its trees. */
function copyListed(generator: string, root: string): void {
  const list = writeListedInputs(generator);
  try {
    mkdirSync(root, {recursive: true});
    // Links stay links, whatever they lead to.
    cpSync(join(list, 'cases'), join(root, 'listed'), {recursive: true, verbatimSymlinks: true});
  } finally {
    rmSync(list, {recursive: true, force: true});
  }
}

/** A new folder with `healthy`, `cases/<id>` and `manifest.json`; whoever asked for it removes it. */
export function writeListedInputs(generator: string): string {
  const list = mkdtempSync(join(tmpdir(), 'spec-portal-list-'));
  // It asks whether it is what was started, by its real path.
  execFileSync(process.execPath, [join(realpathSync(generator), 'make.mjs'), list]);
  if (!existsSync(join(list, 'manifest.json'))) throw new Error(`${generator} wrote no manifest.json.`);
  return list;
}
