import Joi from 'joi';
import {daysOfAge} from './model/age.ts';
import {DEFAULT_ALERTS, DEFAULT_EXCLUDE, DEFAULT_INCLUDE} from './model/defaultGlobs.ts';
import type {Severity} from './model/diagnostic.ts';
import {ITEM_KINDS, type ItemKind} from './model/item.ts';
import {nearestWord} from './model/nearestWord.ts';
import type {SearchEngine} from './model/searchEngine.ts';
import type {Settings} from './model/settings.ts';
import {STAGES, type Stage} from './model/status.ts';
import {VIEW_NAMES, type ViewName} from './model/viewName.ts';

/** What a site may write in its configuration; everything has a default. */
export interface PluginOptions {
  readonly id?: string;
  /** Folder the globs and all shown paths are relative to; itself relative to the site. */
  readonly root?: string;
  /** Globs of the files of each kind. Given globs replace the defaults of that kind. */
  readonly include?: {
    readonly specs?: readonly string[];
    readonly decisions?: readonly string[];
    readonly runbooks?: readonly string[];
  };
  /** Globs of files that are never records; added to the defaults. */
  readonly exclude?: readonly string[];
  /** Globs of Prometheus rule files, read as data. Given globs replace the defaults; an empty list reads none. */
  readonly alerts?: readonly string[];
  /** Where the portal lives under the site's base URL. */
  readonly routeBasePath?: string;
  /** First path segment of each kind's pages. */
  readonly routes?: {readonly specs?: string; readonly decisions?: string; readonly runbooks?: string};
  /** Status words with the stage they mean, checked before the built-in vocabulary. */
  readonly statuses?: Readonly<Record<string, Stage>>;
  /** Id families with the kind of item they number, added to the built-in ones. */
  readonly families?: Readonly<Record<string, ItemKind>>;
  /** The repository's web address; turns places into links to the line. */
  readonly repositoryUrl?: string | null;
  readonly repositoryBranch?: string;
  /** Severity per diagnostic code; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Filters with a name, shown above their list and on the home page; the query as in an address or as text. */
  readonly views?: readonly {
    readonly id: string;
    readonly label: string;
    readonly query: string;
    readonly list?: ViewName;
  }[];
  /** How many commits that touch documents are compared to tell what changed; `false` asks Git nothing. */
  readonly history?: {readonly commits?: number} | false;
  /** Age after which a verified runbook is stale (`180d`, `26w`, `6m`, `1y`); `false` for never. */
  readonly staleRunbookAfter?: string | false | null;
  /** Asks Mermaid whether diagrams can be drawn, where Mermaid and jsdom are installed. */
  readonly checkDiagrams?: boolean;
  /** Makes the portal's search the navbar's, on every page of the site. Off, no page but the portal's own changes. */
  readonly search?: boolean;
  /** Gives every page of the built site a content security policy that runs no script but the site's own. */
  readonly contentSecurityPolicy?: boolean;
  /** Symbolic links that stay below the root are read as what they lead to. Others never are. */
  readonly followSymlinks?: boolean;
  /** How much is read. What goes beyond is told. */
  readonly limits?: {
    /** Bytes of one file. */
    readonly fileBytes?: number;
    /** Rows, list items and paragraphs that one page shows, and entries of one list. */
    readonly pageRows?: number;
    /** Rows of the matrix, which a browser gets at once and draws as its reader comes to them. */
    readonly matrixRows?: number;
    /** Seconds that Mermaid may take to read one diagram. */
    readonly diagramSeconds?: number;
  };
  /** What answers the search: files of the site, files of Pagefind, or a server. A server's key must be one that only searches. */
  readonly searchAdapter?: 'static' | 'pagefind' | Extract<SearchEngine, {readonly url: string}>;
  /** Which diagnostics stop the site's build: none, errors, or warnings too. */
  readonly failOn?: 'never' | 'error' | 'warning';
}

/** Options with every default filled in. */
export interface ResolvedOptions extends Settings {
  readonly id: string;
  readonly root: string;
  readonly routeBasePath: string;
  readonly routes: {readonly specs: string; readonly decisions: string; readonly runbooks: string};
  readonly views: readonly {
    readonly id: string;
    readonly label: string;
    readonly query: string;
    readonly list: ViewName;
  }[];
  readonly checkDiagrams: boolean;
  readonly limits: Settings['limits'] & {readonly diagramSeconds: number};
  readonly search: boolean;
  readonly contentSecurityPolicy: boolean;
  readonly followSymlinks: boolean;
  readonly searchAdapter: SearchEngine;
  readonly failOn: 'never' | 'error' | 'warning';
}

/** Far more than people write by hand. */
const DEFAULT_LIMITS = {fileBytes: 2_000_000, pageRows: 5000, matrixRows: 20_000, diagramSeconds: 10} as const;

const HISTORY_COMMITS = 200;
const STALE_AFTER = '180d';

const slug = Joi.string().pattern(/^[a-z0-9][a-z0-9/-]*$/i, 'a path segment');
const globs = Joi.array().items(Joi.string().min(1)).min(1);

const SCHEMA = Joi.object<ResolvedOptions>({
  id: Joi.string().default('default'),
  root: Joi.string().default('.'),
  include: Joi.object({
    specs: globs.default([...DEFAULT_INCLUDE.specs]),
    decisions: globs.default([...DEFAULT_INCLUDE.decisions]),
    runbooks: globs.default([...DEFAULT_INCLUDE.runbooks]),
  }).default({
    specs: [...DEFAULT_INCLUDE.specs],
    decisions: [...DEFAULT_INCLUDE.decisions],
    runbooks: [...DEFAULT_INCLUDE.runbooks],
  }),
  exclude: Joi.array().items(Joi.string().min(1)).default([]),
  alerts: Joi.array()
    .items(Joi.string().min(1))
    .default([...DEFAULT_ALERTS]),
  routeBasePath: Joi.string()
    .pattern(/^\/?(?:[a-z0-9-]+(?:\/|$))*$/i, 'a path')
    .default('/specs-portal'),
  routes: Joi.object({
    specs: slug.default('specs'),
    decisions: slug.default('decisions'),
    runbooks: slug.default('runbooks'),
  }).default({specs: 'specs', decisions: 'decisions', runbooks: 'runbooks'}),
  statuses: Joi.object()
    .pattern(Joi.string().min(1), Joi.string().valid(...STAGES))
    .default({}),
  families: Joi.object()
    .pattern(Joi.string().pattern(/^[A-Z][A-Z0-9]*$/, 'capital letters'), Joi.string().valid(...ITEM_KINDS))
    .default({}),
  repositoryUrl: Joi.string()
    .uri({scheme: ['http', 'https']})
    .allow(null)
    .default(null),
  repositoryBranch: Joi.string().default('main'),
  severities: Joi.object()
    .pattern(Joi.string(), Joi.string().valid('error', 'warning', 'info', 'off'))
    .default({}),
  views: Joi.array()
    .items(
      Joi.object({
        id: Joi.string().required(),
        label: Joi.string().required(),
        query: Joi.string().required(),
        list: Joi.string()
          .valid(...VIEW_NAMES)
          .default('specs'),
      }),
    )
    .unique('id')
    .default([]),
  history: Joi.alternatives(
    Joi.object({commits: Joi.number().integer().min(0).default(HISTORY_COMMITS)}),
    Joi.valid(false),
  ).default({
    commits: HISTORY_COMMITS,
  }),
  staleRunbookAfter: Joi.alternatives(
    Joi.string().custom(
      (age: string, {message}) => daysOfAge(age) ?? message({custom: '{{#label}} is no age such as `180d`'}),
    ),
    Joi.valid(false, null),
  ).default(daysOfAge(STALE_AFTER)),
  checkDiagrams: Joi.boolean().default(true),
  search: Joi.boolean().default(false),
  contentSecurityPolicy: Joi.boolean().default(false),
  followSymlinks: Joi.boolean().default(false),
  limits: Joi.object({
    fileBytes: Joi.number().integer().min(1000).default(DEFAULT_LIMITS.fileBytes),
    pageRows: Joi.number().integer().min(100).default(DEFAULT_LIMITS.pageRows),
    matrixRows: Joi.number().integer().min(100).default(DEFAULT_LIMITS.matrixRows),
    diagramSeconds: Joi.number().positive().max(3600).default(DEFAULT_LIMITS.diagramSeconds),
  }).default(DEFAULT_LIMITS),
  searchAdapter: Joi.alternatives(
    Joi.valid('static', 'pagefind'),
    Joi.object({
      engine: Joi.valid('typesense').required(),
      url: Joi.string()
        .pattern(/^(?:https?:\/\/|\/)\S*$/, 'an address or a path of the site')
        .required(),
      collection: Joi.string()
        .pattern(/^[\w.-]+$/, 'a name of letters, digits and hyphens')
        .required(),
      key: Joi.string().min(1).required(),
    }),
  ).default('static'),
  failOn: Joi.string().valid('never', 'error', 'warning').default('never'),
});

/**
 * Fills in the defaults.
 * @throws Error naming the key, what was written and what is allowed, when an option is wrong.
 */
export function resolveOptions(options: PluginOptions = {}): ResolvedOptions {
  const {error, value} = SCHEMA.validate(options, {convert: false, abortEarly: false});
  if (error) throw new Error(`Spec portal options: ${error.details.map(hintFor).join('; ')}`);
  return {
    ...value,
    history: value.history || {commits: 0},
    staleRunbookAfter: value.staleRunbookAfter || null,
    searchAdapter: toEngine(value.searchAdapter),
    exclude: [...DEFAULT_EXCLUDE, ...value.exclude],
    repositoryUrl: value.repositoryUrl?.replace(/(?<!\/)\/+$/, '') ?? null,
    statuses: Object.fromEntries(Object.entries(value.statuses).map(([word, stage]) => [word.toLowerCase(), stage])),
  };
}

/** As written or already resolved: a short name stands for an engine without settings. */
function toEngine(written: SearchEngine | 'static' | 'pagefind'): SearchEngine {
  if (written === 'static' || written === 'pagefind') return {engine: written};
  return written.engine === 'typesense' ? {...written, url: written.url.replace(/(?<!\/)\/+$/, '')} : written;
}

/** Key, value and what is allowed, with the nearest name where one is near. */
function hintFor({type, path, message, context}: Joi.ValidationErrorItem): string {
  const name = path.join('.');
  const value = JSON.stringify(context?.value);
  const allowed = (words: readonly string[], written: unknown) => {
    const nearest = nearestWord(String(written), words);
    return nearest === null ? `known are ${words.join(', ')}` : `did you mean \`${nearest}\`?`;
  };
  if (type === 'object.unknown') return `\`${name}\` is no option; ${allowed(keysBeside(path), path.at(-1))}`;
  if (type === 'any.only') {
    const valids: readonly unknown[] = context?.['valids'] ?? [];
    return `\`${name}\` is ${value}; ${allowed(valids.map(String), context?.value)}`;
  }
  if (type === 'alternatives.types' && typeof context?.value === 'string') {
    const forms: readonly unknown[] = context['types'] ?? [];
    return `\`${name}\` is ${value}; ${allowed(forms.map(String), context.value)}`;
  }
  return `\`${name}\` is ${value}: ${message.replaceAll('"', '`')}`;
}

/** The names an option's place knows. */
function keysBeside(path: readonly (string | number)[]): readonly string[] {
  const place = path.slice(0, -1).filter((part) => typeof part === 'string');
  const schema: Joi.Schema = place.length === 0 ? SCHEMA : SCHEMA.extract([...place]);
  return keysOf(schema.describe() as Described);
}

/** Of an object, or of the one form of several that is an object. */
function keysOf(description: Described): readonly string[] {
  const {keys = {}, matches = []} = description;
  return [...Object.keys(keys), ...matches.flatMap(({schema}) => (schema ? keysOf(schema) : []))];
}

interface Described {
  readonly keys?: Readonly<Record<string, unknown>>;
  readonly matches?: readonly {readonly schema?: Described}[];
}
