import type {FactKey} from '../../../core/filter/filter.ts';
import {type CoreFile, INDEX_FORMAT} from '../../../core/search/indexFiles.ts';
import type {Completion, FacetOptions, FoundFacet, QueryOptions, SearchAnswer} from '../adapter.ts';
import {createAnswers} from './answers.ts';
import {openCatalogue} from './catalogue.ts';
import {createColumns} from './columns.ts';
import {completionsFor} from './completions.ts';
import {CORE_NAME} from './coreName.ts';
import {createFacets} from './facets.ts';
import {createNames} from './names.ts';
import {createParts, type FetchFile} from './parts.ts';
import {createScores} from './scores.ts';
import {indexTitles} from './titles.ts';

/** The search over one static index, wherever it runs. */
export interface Engine {
  readonly query: (text: string, options: QueryOptions) => Promise<SearchAnswer>;
  readonly completions: (text: string) => Promise<readonly Completion[]>;
  readonly facets: (text: string, keys: readonly FactKey[], options: FacetOptions) => Promise<readonly FoundFacet[]>;
}

export interface EngineHost {
  readonly fetchFile: FetchFile;
  /** Lets others have the thread; does nothing in a worker. */
  readonly pause: () => Promise<void>;
}

/** @throws when the index cannot be fetched or was written for another version of this reader. */
export async function openEngine({fetchFile, pause}: EngineHost): Promise<Engine> {
  const core = (await fetchFile(CORE_NAME)) as CoreFile;
  if (core.format !== INDEX_FORMAT)
    throw new Error(`The search index has the format ${core.format}; this page reads ${INDEX_FORMAT}.`);
  const catalogue = openCatalogue(core);
  await pause();
  const titles = await indexTitles(catalogue, pause);
  const parts = createParts(catalogue, fetchFile);
  const names = createNames(catalogue);
  await pause();
  const columns = createColumns(catalogue, parts);
  const sources = {catalogue, titles, parts, names, columns, scores: createScores(catalogue.recordCount)};
  return {
    query: createAnswers(sources, pause),
    completions: (text) => completionsFor(text, core, parts),
    facets: createFacets(sources, pause),
  };
}
