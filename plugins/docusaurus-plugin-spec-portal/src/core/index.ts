/** The core's door: paths -> sources, sources -> trace, trace -> diagnostics, all of it -> pages. Pure. */

export {check} from './check/check.ts';
export {RULES} from './check/rules/index.ts';
export {type IgnoredPath, type Selection, selectSources} from './discover/selectSources.ts';
export {applyFilter} from './filter/applyFilter.ts';
export {filterOf} from './filter/filterOfText.ts';
export {queryOf, textOf} from './filter/writeFilter.ts';
export {createHistorian, type Historian} from './historian.ts';
export {activeSvgs} from './inspect/activeSvg.ts';
export {drawingsOf, picturesOf, publishedPictures} from './inspect/pictures.ts';
export {createMemory, type Memory} from './memory/memory.ts';
export {createOneLook} from './memory/oneLook.ts';
export {matrixCsv} from './present/csv/matrixSheet.ts';
export {type TraceExport, toTraceExport} from './present/export/traceExport.ts';
export {IN_REPOSITORY} from './present/inRepository.ts';
export {type ListName, listNames, listRows} from './present/lists/listRows.ts';
export type {SiteWords} from './present/machine/llmsTxt.ts';
export {type MachineFile, machineFiles} from './present/machine/machineFiles.ts';
export type {Addresses, ChangeFeed, FeedEntry, Portal, PortalPage, Scanned} from './present/portal.ts';
export {presentPortal} from './present/presentPortal.ts';
export {type MatrixSelection, selectMatrix} from './present/trace/matrixSelection.ts';
export {recognise} from './recognise/recognise.ts';
export {buildIndex, CORE_FILE} from './search/buildIndex.ts';
export {type EngineRecord, engineRecords} from './search/engineRecords.ts';
export {INDEX_FOLDER} from './search/namedFiles.ts';
export {typesenseFiles} from './search/typesenseFiles.ts';
export {createTracer, type Tracer, type TracerWish} from './trace.ts';
