import {writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {check, createTracer, selectSources, toTraceExport} from '../core/index.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {Trace} from '../model/trace.ts';
import {listFiles, readSources} from '../node/index.ts';
import type {ResolvedOptions} from '../options.ts';
import {formatSummary, formatText} from '../report/index.ts';

/** Where a command writes; given from outside so that tests can listen. */
export interface Output {
  readonly write: (text: string) => void;
}

/** Prints what is wrong. @returns the exit code: 1 when there is an error. */
export async function runCheck(root: string, options: ResolvedOptions, output: Output): Promise<number> {
  const {trace, diagnostics} = await readTrace(root, options);
  const shown = diagnostics.length > 0 ? `${formatText(diagnostics)}\n\n` : '';
  const counts = `${trace.artifacts.length} artifacts, ${trace.items.length} items, ${trace.links.length} links`;
  output.write(`${shown}${counts}: ${formatSummary(diagnostics)}\n`);
  return diagnostics.some(({severity}) => severity === 'error') ? 1 : 0;
}

/** Writes the trace export to a file, or to the output when there is none. */
export async function runExport(root: string, options: ResolvedOptions, file: string | null, output: Output): Promise<number> {
  const {trace, diagnostics} = await readTrace(root, options);
  const json = `${JSON.stringify(toTraceExport(trace, diagnostics), null, 1)}\n`;
  if (file === null) output.write(json);
  else await writeFile(resolve(file), json);
  return 0;
}

async function readTrace(root: string, options: ResolvedOptions): Promise<{trace: Trace; diagnostics: readonly Diagnostic[]}> {
  const paths = await listFiles(root);
  const {sources} = selectSources(paths, options);
  const trace = createTracer(options)(await readSources(root, sources), new Set(paths));
  return {trace, diagnostics: check(trace, options)};
}
