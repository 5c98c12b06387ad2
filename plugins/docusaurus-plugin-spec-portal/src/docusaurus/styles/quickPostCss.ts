import {fileURLToPath} from 'node:url';

/** In front of PostCSS' loader: see `quickPostCssLoader.ts`. */
const QUICK = fileURLToPath(new URL('./quickPostCssLoader.js', import.meta.url));
const THEIRS = /[\\/]postcss-loader[\\/]/;

/** What Docusaurus gives PostCSS' loader; `loader` is its path, for the one that stands in front. */
export interface PostCssOptions {
  readonly postcssOptions?: unknown;
  readonly loader?: string;
}

/** Rules of a bundler in which PostCSS' loader is asked by ours. All other rules stay the objects they were. */
export function withQuickPostCss<Rule>(rules: readonly Rule[]): Rule[] {
  return rules.map((rule) => quickened(rule) as Rule);
}

function quickened(rule: unknown): unknown {
  if (!isRecord(rule)) return rule;
  const {loader, options, use, oneOf} = rule;
  // Docusaurus tells PostCSS' loader from others by this option as well.
  if (typeof loader === 'string' && THEIRS.test(loader) && isRecord(options) && 'postcssOptions' in options)
    return {...rule, loader: QUICK, options: {...options, loader}};
  const parts = {
    ...(Array.isArray(use) && {use: withQuickPostCss(use)}),
    ...(Array.isArray(oneOf) && {oneOf: withQuickPostCss(oneOf)}),
  };
  const isSame = Object.entries(parts).every(([name, list]) =>
    list.every((part, at) => part === (rule[name] as readonly unknown[])[at]),
  );
  return isSame ? rule : {...rule, ...parts};
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
