import type {Settings} from '../model/settings.ts';
import type {SourceFile} from '../model/source.ts';
import type {Trace} from '../model/trace.ts';

/** Turns the text of all sources into one linked trace. Same files, same trace. Remembers what it parsed. */
export type Tracer = (files: readonly SourceFile[], knownPaths: ReadonlySet<string>) => Trace;

export declare function createTracer(settings: Settings): Tracer;
