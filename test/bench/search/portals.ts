import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {check} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {selectSources} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/discover/selectSources.ts';
import {presentPortal} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/presentPortal.ts';
import type {SearchDocument} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/search/searchData.ts';
import {createRecogniser} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/recognise/recognise.ts';
import {buildIndex} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/buildIndex.ts';
import {createTracer} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import {createAddresses} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/addresses.ts';
import {resolveOptions} from '../../../plugins/docusaurus-plugin-spec-portal/src/options.ts';
import {EVIDENCE} from '../../support/evidence.ts';
import {besideRepository, filesBelow, inRepository} from '../../support/repository.ts';

/** A portal as search gets it, with the processor time it took to get there, in milliseconds. */
export interface MeasuredPortal {
  readonly documents: readonly SearchDocument[];
  readonly index: ReadonlyMap<string, string>;
  readonly ingest: number;
  readonly indexing: number;
}

/** Null where the corpus generator is not beside this checkout. */
export async function generatedPortal(specs: number): Promise<MeasuredPortal | null> {
  const generator = besideRepository('bench/corpus/generate.mjs');
  if (generator === null) return null;
  const {generate} = (await import(pathToFileURL(generator).href)) as {
    generate: (options: object) => {readonly files: ReadonlyMap<string, string>};
  };
  return measured(generate({specs, seed: '7'}).files);
}

export function ownPortal(): MeasuredPortal {
  const names = filesBelow(inRepository('docs')).map((name) => `docs/${name}`);
  return measured(new Map(names.map((name) => [name, readFileSync(inRepository(name), 'utf8')])));
}

function measured(files: ReadonlyMap<string, string>): MeasuredPortal {
  const options = resolveOptions({});
  const selection = selectSources([...files.keys()], options);
  const sources = selection.sources.map((source) => ({...source, text: files.get(source.path) ?? '', failure: null}));
  const begin = process.cpuUsage();
  const trace = createTracer(options)(sources, new Set(files.keys()), []);
  const portal = presentPortal({
    trace,
    settings: options,
    evidence: EVIDENCE,
    diagnostics: check(trace, options, EVIDENCE),
    recognition: createRecogniser(trace, selection, options),
    addresses: createAddresses(trace.artifacts, {baseUrl: '/', trailingSlash: true}, options),
    scanned: {files: files.size, ignored: 0, include: []},
  });
  const documents = portal.search();
  const ingest = millisecondsSince(begin);
  const before = process.cpuUsage();
  const index = buildIndex(documents);
  return {documents, index, ingest, indexing: millisecondsSince(before)};
}

function millisecondsSince(begin: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(begin);
  return (user + system) / 1000;
}
