/** The core's door: paths -> sources, sources -> trace, trace -> diagnostics, all of it -> pages. Pure. */
export {selectSources, type IgnoredPath, type Selection} from './discover/selectSources.ts';
export {createTracer, type Tracer} from './trace.ts';
export {check} from './check/check.ts';
export {RULES} from './check/rules/index.ts';
export {recognise} from './recognise/recognise.ts';
export {presentPortal} from './present/presentPortal.ts';
export {toTraceExport, type TraceExport} from './present/traceExport.ts';
export type {Addresses, Portal, PortalPage, Scanned, ViewName} from './present/portal.ts';
