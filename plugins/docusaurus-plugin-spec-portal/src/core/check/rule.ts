import type {Finding, Severity} from '../../model/diagnostic.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {Settings} from '../../model/settings.ts';
import type {Trace} from '../../model/trace.ts';

/** One question to a trace and to what is known beside it. A rule returns findings; the runner signs them with its code and severity. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly check: (trace: Trace, evidence: Evidence, settings: Settings) => readonly Finding[];
}
