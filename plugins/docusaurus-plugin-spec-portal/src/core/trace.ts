import type {AlertFile} from '../model/alert.ts';
import type {FileFacts} from '../model/file.ts';
import {unmeasured} from '../model/measure.ts';
import type {Settings} from '../model/settings.ts';
import type {SourceFile, TextFile} from '../model/source.ts';
import type {Trace} from '../model/trace.ts';
import {createMemory, KEPT_LOOKS, type Memory} from './memory/memory.ts';
import {createOneLook} from './memory/oneLook.ts';
import {readAlertRules} from './parse/alertRules.ts';
import {type ReadWish, readFile} from './readFile.ts';
import {type Resolved, redrawnTrace} from './resolve/redrawnTrace.ts';
import {resolveReferences} from './resolve/resolveReferences.ts';

/**
 * Turns the text of all sources into one linked trace. Same files, same trace, whatever their order.
 * `knownPaths` are all files of the repository: a reference to one of them is outside the portal, not broken.
 */
export interface Tracer {
  (
    files: readonly SourceFile[],
    knownPaths: ReadonlySet<string>,
    /** Rule files of a monitoring system. */
    alerts?: readonly TextFile[],
  ): Trace;
  /** Reads one file before its trace is asked for: reading takes the most time, and something else may be done between two files. */
  readonly read: (source: SourceFile) => void;
}

export interface TracerWish extends ReadWish {
  /** A tracer that is asked once has nothing to remember. */
  readonly isRepeated?: boolean;
  /** Hears of each file that was read, before the next one is: what takes long elsewhere can begin. */
  readonly onRead?: (facts: FileFacts) => void;
  /** Where answers are kept from look to look; its next look begins with each trace. */
  readonly memory?: Memory;
}

/** Looks in which references may stay as they are: what a memory is not asked for in many it forgets. */
const MOST_REDRAWN = KEPT_LOOKS / 2;

/** A tracer that reads a file again only when its text or its place has changed. */
export function createTracer(settings: Settings, wish: TracerWish = {}): Tracer {
  const {
    measure = unmeasured,
    onRead,
    isRepeated = true,
    memory = isRepeated ? createMemory() : createOneLook(),
  } = wish;
  let remembered = new Map<string, ReadSource>();
  let last: Resolved | null = null;
  /** Looks since references were resolved. */
  let redrawnLooks = 0;
  let rememberedAlerts = new Map<string, {readonly source: TextFile; readonly read: AlertFile}>();
  const readOnce = (source: SourceFile): ReadSource => {
    const known = remembered.get(source.path);
    if (known && isSame(known.source, source)) return known;
    const facts = readOrTell(source, settings, wish);
    onRead?.(facts);
    return {source, facts};
  };
  const read = (source: SourceFile): void => void remembered.set(source.path, readOnce(source));
  const trace = (
    files: readonly SourceFile[],
    knownPaths: ReadonlySet<string>,
    alerts: readonly TextFile[] = [],
  ): Trace => {
    const next = new Map(files.map((source) => [source.path, readOnce(source)]));
    remembered = isRepeated ? next : new Map();
    const nextAlerts = new Map<string, {readonly source: TextFile; readonly read: AlertFile}>();
    for (const source of alerts) {
      const known = rememberedAlerts.get(source.path);
      const isKnown = known?.source.text === source.text && isSameFailure(known.source, source);
      nextAlerts.set(source.path, isKnown ? known : {source, read: readAlertRules(source)});
    }
    rememberedAlerts = nextAlerts;
    return measure('resolve', () => {
      memory.begin();
      const look = {
        facts: [...next.values()].map(({facts}) => facts),
        knownPaths,
        alerts: [...nextAlerts.values()].map(({read}) => read),
      };
      const same = last && redrawnLooks < MOST_REDRAWN ? redrawnTrace(last, look) : null;
      redrawnLooks = same ? redrawnLooks + 1 : 0;
      const resolved = same ?? resolveReferences(look.facts, knownPaths, settings, look.alerts, memory);
      last = isRepeated ? {...look, trace: resolved} : null;
      return resolved;
    });
  };
  return Object.assign(trace, {read});
}

/** A file with what it says. */
interface ReadSource {
  readonly source: SourceFile;
  readonly facts: FileFacts;
}

/**
 * The last wall: a file that stops the reader by a fault of ours takes no other file down. Its page shows the text as it is
 * written, and the fault is told as any other.
 */
export function readOrTell(
  source: SourceFile,
  settings: Settings,
  wish: ReadWish = {},
  read: typeof readFile = readFile,
): FileFacts {
  try {
    const facts = read(source, settings, wish);
    return {...facts, tree: walledTree(facts, source, settings)};
  } catch (error) {
    return asSource(source, error, settings);
  }
}

/** A tree may be made later than the rest: the wall stands around it too. */
function walledTree({tree}: FileFacts, source: SourceFile, settings: Settings): FileFacts['tree'] {
  return () => {
    try {
      return tree();
    } catch (error) {
      const facts = asSource(source, error, settings);
      return [['p', null, ...facts.problems.slice(0, 1).map(({message}) => message)], ...facts.tree()];
    }
  };
}

function asSource(source: SourceFile, error: unknown, settings: Settings): FileFacts {
  const message = `The file stopped its reader: ${error instanceof Error ? error.message : String(error)}.`;
  const hint = 'It is shown as source. This is a fault of the portal: report it with the file.';
  const text = source.text.replaceAll(/^/gm, '    ');
  return readFile({...source, text, failure: {reason: 'unreadable', message, hint}}, settings);
}

function isSame(a: SourceFile, b: SourceFile): boolean {
  return (
    a === b || (a.text === b.text && isSameFailure(a, b) && a.kind === b.kind && a.artifactPath === b.artifactPath)
  );
}

function isSameFailure(a: TextFile, b: TextFile): boolean {
  return a.failure?.message === b.failure?.message;
}
