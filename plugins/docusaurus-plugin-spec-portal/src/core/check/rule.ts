import type {Finding, Severity} from '../../model/diagnostic.ts';
import type {Trace} from '../../model/trace.ts';

/** One question to a trace. A rule returns findings; the runner signs them with its code and severity. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly check: (trace: Trace) => readonly Finding[];
}
