import type {AlertFile} from '../model/alert.ts';
import type {DrawnFile, FileFacts, MakeTree} from '../model/file.ts';
import {unmeasured} from '../model/measure.ts';
import type {Settings} from '../model/settings.ts';
import type {SourceFile, TextFile} from '../model/source.ts';
import type {DrawnTrace, Trace} from '../model/trace.ts';
import {createMemory, KEPT_LOOKS, type Memory} from './memory/memory.ts';
import {createOneLook} from './memory/oneLook.ts';
import {sameData} from './memory/sameData.ts';
import {readAlertRules} from './parse/alertRules.ts';
import {type ReadWish, readFile} from './readFile.ts';
import {resolveReferences} from './resolve/resolveReferences.ts';
import {isSameLook, type Look} from './resolve/sameLook.ts';
import {isSameFailure, isSameSource} from './sameSource.ts';

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
  ): DrawnTrace;
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

/** Looks through which a trace is held: what a memory is not asked for in many it forgets. */
const MOST_HELD = KEPT_LOOKS / 2;

/** A tracer that reads a file again only when its text or its place has changed. */
export function createTracer(settings: Settings, wish: TracerWish = {}): Tracer {
  const {
    measure = unmeasured,
    onRead,
    isRepeated = true,
    memory = isRepeated ? createMemory() : createOneLook(),
  } = wish;
  let remembered = new Map<string, ReadSource>();
  let last: {readonly look: Look; readonly trace: Trace} | null = null;
  /** Looks through which it was held. */
  let heldLooks = 0;
  let rememberedAlerts = new Map<string, {readonly source: TextFile; readonly read: AlertFile}>();
  const readOnce = (source: SourceFile): ReadSource => {
    const known = remembered.get(source.path);
    if (known && isSameSource(known.source, source)) return known;
    const {tree, ...read} = readOrTell(source, settings, wish);
    // An edited sentence is drawn only: the file says to others what it said.
    const facts = known && sameData(known.facts, read) ? known.facts : read;
    onRead?.(facts);
    return {source, facts, tree};
  };
  const read = (source: SourceFile): void => {
    const file = readOnce(source);
    if (remembered.get(source.path) !== file) remembered.set(source.path, file);
  };
  const trace = (
    files: readonly SourceFile[],
    knownPaths: ReadonlySet<string>,
    alerts: readonly TextFile[] = [],
  ): DrawnTrace => {
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
      const look: Look = {
        facts: [...next.values()].map(({facts}) => facts),
        knownPaths,
        alerts: [...nextAlerts.values()].map(({read}) => read),
      };
      const same = last && heldLooks < MOST_HELD && isSameLook(last.look, look) ? last.trace : null;
      heldLooks = same ? heldLooks + 1 : 0;
      const resolved = same ?? resolveReferences(look.facts, knownPaths, settings, look.alerts, memory);
      last = isRepeated ? {look, trace: resolved} : null;
      return {...resolved, trees: next};
    });
  };
  return Object.assign(trace, {read});
}

/** A file with what it says. */
interface ReadSource {
  readonly source: SourceFile;
  readonly facts: FileFacts;
  readonly tree: MakeTree;
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
): DrawnFile {
  try {
    const file = read(source, settings, wish);
    return {...file, tree: walledTree(file, source, settings)};
  } catch (error) {
    return asSource(source, error, settings);
  }
}

/** A tree may be made later than the rest: the wall stands around it too. */
function walledTree({tree}: DrawnFile, source: SourceFile, settings: Settings): MakeTree {
  return () => {
    try {
      return tree();
    } catch (error) {
      const file = asSource(source, error, settings);
      return [['p', null, ...file.problems.slice(0, 1).map(({message}) => message)], ...file.tree()];
    }
  };
}

function asSource(source: SourceFile, error: unknown, settings: Settings): DrawnFile {
  const message = `The file stopped its reader: ${error instanceof Error ? error.message : String(error)}.`;
  const hint = 'It is shown as source. This is a fault of the portal: report it with the file.';
  const text = source.text.replaceAll(/^/gm, '    ');
  return readFile({...source, text, failure: {reason: 'unreadable', message, hint}}, settings);
}
