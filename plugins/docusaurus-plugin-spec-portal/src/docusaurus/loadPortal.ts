import {
  type Addresses,
  activeSvgs,
  check,
  createMemory,
  createOneLook,
  createRecogniser,
  createTracer,
  drawingsOf,
  type MachineFile,
  type Memory,
  machineFiles,
  type Portal,
  picturesOf,
  presentPortal,
  publishedPictures,
  RULES,
  type SiteWords,
  toTraceExport,
} from '../core/index.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {FileFacts} from '../model/file.ts';
import {type Measure, unmeasured} from '../model/measure.ts';
import {ofEach} from '../model/parts.ts';
import type {SourceFile} from '../model/source.ts';
import type {Trace, TracedFile} from '../model/trace.ts';
import {createDiagramChecker, createPauses, type DiagramFaults, readSources, today} from '../node/index.ts';
import type {ResolvedOptions} from '../options.ts';
import type {AddressedArtifact} from './addresses.ts';
import {createHistoryLooks} from './historyLooks.ts';
import {createSourceLooks} from './sourceLooks.ts';

/** What a portal holds after one look at its files. */
export interface LoadedPortal {
  readonly portal: Portal;
  readonly diagnostics: readonly Diagnostic[];
  /** The trace as JSON, made when it is asked for. */
  readonly traceJson: () => string;
  /** Files for programs, made when they are asked for: a preview needs none. */
  readonly machineFiles: (site: SiteWords) => readonly MachineFile[];
  /** Whether the portal has diagrams that nobody tried to draw, though the options ask for it. */
  readonly hasUncheckedDiagrams: boolean;
  /**
   * Looks at what this look did not wait for: files that nobody edited lately, the first time the history, and diagrams.
   * @returns whether another look would say something else
   * @throws (rejects) Error when the root cannot be read, or the library that draws cannot be loaded.
   */
  readonly readRest: () => Promise<boolean>;
  /** What holds from the look before, for what is made of this look before the next begins. */
  readonly memory: Memory;
  /** Why Git did not answer although it should have been able to; null when all is well. */
  readonly gitFailure: string | null;
}

/**
 * Reads a portal again and again; a file whose text did not change is not parsed twice. Who reads again does not wait for the
 * library that draws: it says what is known of diagrams by now, and more later.
 */
export function createPortalLoader(
  root: string,
  options: ResolvedOptions,
  addressesFor: (artifacts: readonly AddressedArtifact[], prefix: string) => Addresses,
  measure: Measure = unmeasured,
  isRepeated = process.env['NODE_ENV'] !== 'production',
  checkDiagrams = createDiagramChecker(options.limits.diagramSeconds * 1000, isRepeated),
): () => Promise<LoadedPortal> {
  const memory = isRepeated ? createMemory() : createOneLook();
  const onRead = ({diagrams}: FileFacts): void => {
    if (options.checkDiagrams && !isRepeated) for (const {source} of diagrams) checkDiagrams.begin(source);
  };
  const readDiagrams = (sources: readonly string[]): Promise<DiagramFaults> =>
    measure('diagrams', () => checkDiagrams.faults(sources));
  const trace = createTracer(options, {measure, isDrawn: !isRepeated, isRepeated, memory, onRead});
  const sources = createSourceLooks(root, options, isRepeated, measure);
  const histories = createHistoryLooks(root, options, isRepeated, measure);
  return async () => {
    const {known, selection, files, alerts} = await sources.look();
    // A build has nobody who waits.
    const pause = createPauses();
    for (const source of isRepeated ? files : []) {
      trace.read(source);
      const turn = pause();
      // To wait for nothing, thousands of times, takes longer than to look at files that are known.
      if (turn) await turn;
    }
    const traced = trace(files, known, alerts);
    const drawn = diagramSources(traced.files);
    // Diagrams of a build are read in a thread, since the first file, and history by Git.
    const [diagrams, {history, isAwaited, prefix, failure}] = await Promise.all([
      !options.checkDiagrams ? null : isRepeated ? checkDiagrams.knownFaults(drawn) : readDiagrams(drawn),
      histories.look(traced, files),
    ]);
    const pictures = picturesOf(traced, known);
    const drawings = await readSources(root, drawingsOf(pictures), options);
    const skipped = [...selection.skipped, ...activeSvgs(drawings)];
    const published = publishedPictures(pictures, skipped);
    const evidence = {
      today: today(),
      history,
      isHistoryAwaited: isAwaited,
      diagrams,
      skipped,
      pictures: new Set(published),
    };
    const diagnostics = measure('check', () => check(traced, options, evidence, RULES, memory));
    const {specs, decisions, runbooks} = options.include;
    const scanned = {
      files: files.length,
      ignored: selection.ignored.length,
      include: [...specs, ...decisions, ...runbooks],
    };
    const recognition = measure('recognise', () => createRecogniser(traced, selection, options, memory));
    // Addresses are told by what documents there are, and by nothing they say.
    const addressed = memory.read(
      'artifacts that have addresses',
      (_all: 'all') => traced.artifacts.map(({key, kind, path}) => ({key, kind, path})),
      traced.artifacts,
    );
    const addressesBelow = memory.remember('addresses', (prefix: string) => addressesFor(addressed('all'), prefix));
    const addresses = addressesBelow(prefix);
    const portal = measure('present', () =>
      presentPortal({trace: traced, settings: options, evidence, diagnostics, recognition, addresses, scanned}, memory),
    );
    return {
      portal,
      diagnostics,
      ...createLaterFiles(traced, {diagnostics, files, addresses, measure}),
      hasUncheckedDiagrams: options.checkDiagrams && diagrams === null,
      async readRest() {
        if (await sources.lookAtRest()) return true;
        const rest = [
          histories.lookLater(traced, files),
          ...(options.checkDiagrams && isRepeated ? [readDiagrams(drawn).then((now) => !areSame(diagrams, now))] : []),
        ];
        return (await Promise.all(rest)).includes(true);
      },
      memory,
      gitFailure: failure,
    };
  };
}

const diagramSources = ofEach(({facts}: TracedFile) => facts.diagrams.map(({source}) => source));

/** A source is asked about once, so its fault is one object. */
function areSame(a: DiagramFaults, b: DiagramFaults): boolean {
  if (a === null || b === null) return a === b;
  return a.size === b.size && [...a].every(([source, fault]) => b.get(source) === fault);
}

interface LaterSource {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
  readonly addresses: Addresses;
  readonly measure: Measure;
}

/** A function keeps what the functions beside it use: these are made where nothing but their own is in reach. A build asks at once. */
function createLaterFiles(
  trace: Trace,
  {diagnostics, files, addresses, measure}: LaterSource,
): Pick<LoadedPortal, 'traceJson' | 'machineFiles'> {
  return {
    traceJson: () => measure('serialise', () => `${JSON.stringify(toTraceExport(trace, diagnostics), null, 1)}\n`),
    machineFiles: (site) => measure('present', () => machineFiles(trace, files, addresses, site)),
  };
}
