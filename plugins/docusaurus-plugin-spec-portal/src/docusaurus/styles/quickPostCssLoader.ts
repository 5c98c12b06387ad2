import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {createConfigSearch} from './configSearch.ts';
import {isRecord, type PostCssOptions} from './quickPostCss.ts';

/** What we use of a loader's context in webpack and Rspack. */
export interface LoaderContext {
  readonly resourcePath: string;
  readonly _compilation?: object;
  readonly getOptions: () => PostCssOptions;
}

type Loader = (this: LoaderContext, ...input: readonly unknown[]) => unknown;

const require = createRequire(import.meta.url);
/** A configuration that is written during a preview is found with the next style sheet that is edited, as it always was. */
const searches = new WeakMap<object, (folder: string) => boolean>();

/**
 * PostCSS' loader, which tries 26 names in each folder from a style sheet up to the root of the disk, for each style sheet anew. It
 * is told not to where none of them is there.
 */
export default function quickPostCssLoader(this: LoaderContext, ...input: readonly unknown[]): unknown {
  const {loader = 'postcss-loader', ...options} = this.getOptions();
  const {postcssOptions} = options;
  const mayAsk = isRecord(postcssOptions) && postcssOptions['config'] === undefined;
  const asked =
    mayAsk && !searchOf(this)(dirname(this.resourcePath))
      ? {...options, postcssOptions: {...postcssOptions, config: false}}
      : options;
  const theirs: Loader = require(loader);
  return theirs.apply(Object.create(this, {getOptions: {value: () => asked}}), [...input]);
}

function searchOf({_compilation: compilation}: LoaderContext): (folder: string) => boolean {
  const known = compilation && searches.get(compilation);
  if (known) return known;
  const search = createConfigSearch();
  if (compilation) searches.set(compilation, search);
  return search;
}
