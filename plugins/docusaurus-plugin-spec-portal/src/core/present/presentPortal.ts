import type {Diagnostic} from '../../model/diagnostic.ts';
import type {Trace} from '../../model/trace.ts';
import type {Addresses, Portal, Scanned} from './portal.ts';
export function presentPortal(_: unknown): Portal { throw new Error("soon"); }
