import {type Selection, selectSources, whileSame} from '../core/index.ts';
import {type Measure, unmeasured} from '../model/measure.ts';
import type {SkippedPath, SourceFile, TextFile} from '../model/source.ts';
import {createSourceReader, readSources, scanFolder} from '../node/index.ts';
import type {ResolvedOptions} from '../options.ts';

/** All that a portal is made of, as one look finds it. Parts that are as they were are the objects they were. */
export interface Sources {
  /** Every file below the root, sorted. */
  readonly paths: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly selection: Selection;
  readonly files: readonly SourceFile[];
  readonly alerts: readonly TextFile[];
}

/**
 * Looks at the files below a root. Who saved a file saves it again: when one that was edited lately is another one, a look
 * says so at once, and takes all else as it was. What else there is, it looks at afterwards, and before it hurries again.
 */
export interface SourceLooks {
  /** @throws (rejects) when the root cannot be read. */
  readonly look: () => Promise<Sources>;
  /**
   * Looks at what the last look took as it was.
   * @returns whether there is something that the next look would say and the last one did not
   * @throws (rejects) when the root cannot be read.
   */
  readonly lookAtRest: () => Promise<boolean>;
}

/** Files that somebody works on at a time. */
const MOST_EDITED = 5;

/** @param isRepeated whether anybody looks again; who looks once looks at everything. */
export function createSourceLooks(
  root: string,
  options: ResolvedOptions,
  isRepeated: boolean,
  measure: Measure = unmeasured,
): SourceLooks {
  const select = whileSame(({paths, unfollowed}: {paths: readonly string[]; unfollowed: readonly SkippedPath[]}) => ({
    paths,
    known: new Set(paths),
    selection: selectSources(paths, options, unfollowed),
  }));
  const readFiles = createSourceReader(root, options);
  let last: Sources | null = null;
  /** Whether the last look left out all but the files that were edited lately. */
  let isHurried = false;
  /** Paths, the last one first. */
  let edited: readonly string[] = [];

  const lookAtAll = async (): Promise<Sources> => {
    const {paths, skipped} = await measure('discover', () => scanFolder(root, options));
    const selected = measure('discover', () => select({paths, unfollowed: skipped}));
    const files = await measure('read', () => readFiles(selected.selection.sources));
    const rules = selected.selection.alerts.map((path) => ({path}));
    return {...selected, files, alerts: await readSources(root, rules, options)};
  };
  /** Null when none of them is another one that can be read. */
  const lookAtEdited = async (before: Sources): Promise<Sources | null> => {
    const old = new Map(before.files.filter(({path}) => edited.includes(path)).map((file) => [file.path, file]));
    const now = await measure('read', () => readSources(root, [...old.values()], options));
    if (now.some(({failure}) => failure !== null)) return null;
    const fresh = new Map(
      now.filter((file) => old.get(file.path)?.text !== file.text).map((file) => [file.path, file]),
    );
    if (fresh.size === 0) return null;
    return {...before, files: before.files.map((file) => fresh.get(file.path) ?? file)};
  };
  const remember = (found: Sources, isWhole: boolean): Sources => {
    if (last) edited = [...new Set([...editedBetween(last, found), ...edited])].slice(0, MOST_EDITED);
    last = isRepeated ? found : null;
    isHurried = !isWhole;
    return found;
  };

  return {
    async look() {
      const hurried = last && !isHurried && edited.length > 0 ? await lookAtEdited(last) : null;
      return hurried ? remember(hurried, false) : remember(await lookAtAll(), true);
    },
    async lookAtRest() {
      const before = last;
      if (before === null || !isHurried) return false;
      const found = await lookAtAll();
      // Another look has seen all meanwhile.
      if (last !== before) return false;
      remember(found, true);
      return !isSame(before, found);
    },
  };
}

/** Paths of files that say something else than before, where the files are the same ones. */
function editedBetween(before: Sources, now: Sources): readonly string[] {
  if (before.selection !== now.selection) return [];
  return now.files.filter((file, at) => file.text !== before.files[at]?.text).map(({path}) => path);
}

function isSame(before: Sources, now: Sources): boolean {
  return (
    before.selection === now.selection &&
    areSameTexts(before.files, now.files) &&
    areSameTexts(before.alerts, now.alerts)
  );
}

/** Of the same places. */
function areSameTexts(before: readonly TextFile[], now: readonly TextFile[]): boolean {
  return now.every(({text, failure}, at) => {
    const known = before[at];
    return known?.text === text && known.failure?.message === failure?.message;
  });
}
