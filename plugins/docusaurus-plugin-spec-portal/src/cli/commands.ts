import {appendFile} from 'node:fs/promises';
import {relative, resolve} from 'node:path';
import {
  activeSvgs,
  check,
  createHistorian,
  createTracer,
  drawingsOf,
  filterOf,
  type ListName,
  listRows,
  picturesOf,
  recognise,
  type Selection,
  selectSources,
  type TracerWish,
  toTraceExport,
} from '../core/index.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {Evidence} from '../model/evidence.ts';
import type {FileFacts} from '../model/file.ts';
import {type Measure, unmeasured} from '../model/measure.ts';
import type {SourceFile} from '../model/source.ts';
import type {Trace} from '../model/trace.ts';
import {createDiagramChecker, createRevisionReader, readSources, scanFolder, today} from '../node/index.ts';
import type {ResolvedOptions} from '../options.ts';
import {formatIgnored, formatList, formatRecognition, formatSummary, UNCHECKED_DIAGRAMS} from '../report/index.ts';
import {type CheckFormat, reportAs} from './checkFormats.ts';
import {deliver, type MatrixWish, matrixText} from './matrixCommand.ts';

/** Where a command writes; given from outside so that tests can listen. */
export interface Output {
  readonly write: (text: string) => void;
}

/** How a check is to be reported, and where to. */
export interface CheckWish {
  readonly format: CheckFormat;
  readonly file: string | null;
  /** GitHub's page for what a step has to say (`GITHUB_STEP_SUMMARY`); null elsewhere. */
  readonly summaryFile: string | null;
  /** The folder as seen from the top of the repository; empty for the top itself. */
  readonly folder: string;
}

/** Prints what is wrong. @returns the exit code: 1 when there is an error. */
export async function runCheck(
  root: string,
  options: ResolvedOptions,
  {format, file, summaryFile, folder}: CheckWish,
  output: Output,
  measure: Measure = unmeasured,
): Promise<number> {
  const {trace, diagnostics, hasUncheckedDiagrams} = await readChecked(root, options, measure);
  const {text, summary, isForPeople} = reportAs(format, diagnostics, folder);
  const counts = `${trace.artifacts.length} artifacts, ${trace.items.length} items, ${trace.links.length} links`;
  const note = hasUncheckedDiagrams ? `${UNCHECKED_DIAGRAMS}\n` : '';
  const closing = isForPeople ? `${counts}: ${formatSummary(diagnostics)}\n${note}` : '';
  await deliver(`${text === '' ? '' : `${text}\n`}${closing}`, file, output);
  if (summary !== '' && summaryFile !== null) await appendFile(summaryFile, summary);
  return diagnostics.some(({severity}) => severity === 'error') ? 1 : 0;
}

/** Writes the trace export to a file, or to the output when there is none. */
export async function runExport(
  root: string,
  options: ResolvedOptions,
  file: string | null,
  output: Output,
  measure: Measure = unmeasured,
): Promise<number> {
  const {trace, diagnostics} = await readChecked(root, options, measure);
  const text = measure('serialise', () => `${JSON.stringify(toTraceExport(trace, diagnostics), null, 1)}\n`);
  await measure('write', () => deliver(text, file, output));
  return 0;
}

/** Which file is to be explained, and how. */
export interface Explained {
  /** As typed: relative to the root, or to the current folder. */
  readonly file: string;
  readonly asJson: boolean;
}

/**
 * Prints what was understood of one file, what was guessed and why, and what was left aside.
 * The whole folder is read, since a reference means something only among the others.
 *
 * @throws Error when the root holds no such Markdown file.
 */
export async function runExplain(
  root: string,
  options: ResolvedOptions,
  {file, asJson}: Explained,
  output: Output,
): Promise<number> {
  const {trace, selection} = await readTrace(root, options);
  const {files, ignored} = recognise(trace, selection, options);
  const names = new Set([
    file.replaceAll('\\', '/').replace(/^\.\//, ''),
    relative(root, resolve(file)).replaceAll('\\', '/'),
  ]);
  const found = files.find(({path}) => names.has(path));
  const left = ignored.find(({path}) => names.has(path));
  if (found) output.write(`${asJson ? JSON.stringify(found, null, 1) : formatRecognition(found)}\n`);
  else if (left) output.write(`${asJson ? JSON.stringify(left, null, 1) : formatIgnored(left)}\n`);
  else throw new Error(`\`${file}\` is no Markdown file below the root.`);
  return 0;
}

/** Which rows are to be printed, and how. */
export interface Listed {
  readonly list: ListName;
  /** In the grammar of the portal's lists: `status:draft no:runbook`. */
  readonly filter: string;
  readonly asJson: boolean;
}

/** Prints the rows of a list, narrowed by the same words as on its page. */
export async function runList(
  root: string,
  options: ResolvedOptions,
  {list, filter, asJson}: Listed,
  output: Output,
): Promise<number> {
  const {trace} = await readTrace(root, options);
  const rows = listRows(trace, list, filterOf(filter), today(), options);
  if (asJson) output.write(`${JSON.stringify(rows, null, 1)}\n`);
  else if (rows.length > 0) output.write(`${formatList(rows)}\n`);
  return 0;
}

/** Prints the rows of the matrix, narrowed by the same words as on its page. */
export async function runMatrix(
  root: string,
  options: ResolvedOptions,
  wish: MatrixWish,
  output: Output,
): Promise<number> {
  const read = await readTrace(root, options);
  const evidence = await readEvidence(root, options, read);
  await deliver(matrixText(read.trace, options, evidence, wish), wish.file, output);
  return 0;
}

interface ReadTrace {
  readonly trace: Trace;
  readonly files: readonly SourceFile[];
  readonly selection: Selection;
  /** All files below the root. */
  readonly known: ReadonlySet<string>;
}

async function readTrace(
  root: string,
  options: ResolvedOptions,
  {measure = unmeasured, onRead}: Pick<TracerWish, 'measure' | 'onRead'> = {},
): Promise<ReadTrace> {
  const {paths, skipped: unfollowed} = await measure('discover', () => scanFolder(root, options));
  const selection = measure('discover', () => selectSources(paths, options, unfollowed));
  const files = await measure('read', () => readSources(root, selection.sources, options));
  const alerts = await readSources(
    root,
    selection.alerts.map((path) => ({path})),
    options,
  );
  const known = new Set(paths);
  const trace = createTracer(options, {isDrawn: false, isRepeated: false, measure, ...(onRead && {onRead})});
  return {trace: trace(files, known, alerts), files, selection, known};
}

/** What the repository's history says; diagrams are not drawn for it. */
async function readEvidence(
  root: string,
  options: ResolvedOptions,
  {trace, files, selection}: ReadTrace,
): Promise<Evidence> {
  const historian = createHistorian(options, false);
  const answer = await createRevisionReader(root, historian.wanted, options.history.commits > 0)();
  return {
    today: today(),
    history: historian.tell(answer, trace, files),
    diagrams: null,
    skipped: selection.skipped,
    pictures: null,
  };
}

interface ReadChecked {
  readonly trace: Trace;
  readonly diagnostics: readonly Diagnostic[];
  /** There are diagrams, and the library that could draw them is missing. */
  readonly hasUncheckedDiagrams: boolean;
}

/** Only this looks at pictures and draws diagrams: the library that draws takes longer to load than all documents to read. */
async function readChecked(root: string, options: ResolvedOptions, measure: Measure): Promise<ReadChecked> {
  const checkDiagrams = createDiagramChecker(options.limits.diagramSeconds * 1000, false);
  const onRead = ({diagrams}: FileFacts): void => {
    if (options.checkDiagrams) for (const {source} of diagrams) checkDiagrams.begin(source);
  };
  const read = await readTrace(root, options, {measure, onRead});
  const {trace, known} = read;
  const drawn = trace.files.flatMap(({facts}) => facts.diagrams.map(({source}) => source));
  // Diagrams are read in a thread, since the first file, and history by Git.
  const [diagrams, told] = await Promise.all([
    options.checkDiagrams ? measure('diagrams', () => checkDiagrams.faults(drawn)) : null,
    measure('history', () => readEvidence(root, options, read)),
  ]);
  const drawings = await readSources(root, drawingsOf(picturesOf(trace, known)), options);
  const evidence = {...told, diagrams, skipped: [...told.skipped, ...activeSvgs(drawings)]};
  return {
    trace,
    diagnostics: measure('check', () => check(trace, options, evidence)),
    hasUncheckedDiagrams: options.checkDiagrams && diagrams === null,
  };
}
