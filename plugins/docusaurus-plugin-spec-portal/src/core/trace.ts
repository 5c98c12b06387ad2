import type {FileFacts} from '../model/file.ts';
import type {Settings} from '../model/settings.ts';
import type {SourceFile} from '../model/source.ts';
import type {Trace} from '../model/trace.ts';
import {readFile} from './readFile.ts';
import {resolveReferences} from './resolve/resolveReferences.ts';

/**
 * Turns the text of all sources into one linked trace. Same files, same trace, whatever their order.
 * `knownPaths` are all files of the repository: a reference to one of them is outside the portal, not broken.
 */
export type Tracer = (files: readonly SourceFile[], knownPaths: ReadonlySet<string>) => Trace;

/** A tracer that reads a file again only when its text or its place has changed. */
export function createTracer(settings: Settings): Tracer {
  let remembered = new Map<string, {readonly source: SourceFile; readonly facts: FileFacts}>();
  return (files, knownPaths) => {
    const next = new Map<string, {readonly source: SourceFile; readonly facts: FileFacts}>();
    for (const source of files) {
      const known = remembered.get(source.path);
      next.set(
        source.path,
        known && isSame(known.source, source) ? known : {source, facts: readFile(source, settings)},
      );
    }
    remembered = next;
    return resolveReferences(
      [...next.values()].map(({facts}) => facts),
      knownPaths,
      settings,
    );
  };
}

function isSame(a: SourceFile, b: SourceFile): boolean {
  return a.text === b.text && a.failure === b.failure && a.kind === b.kind && a.artifactPath === b.artifactPath;
}
