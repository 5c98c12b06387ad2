import {EMBED_COLUMNS, type Embed, type EmbedName, type EmbedProblem} from '../../model/embed.ts';
import {nearestWord} from '../../model/nearestWord.ts';
import {FILTER_KEYS, filterKey} from './filter.ts';
import {sortOf} from './filterOfPairs.ts';

/** A directive's attributes in the words of the grammar, before any name in them is looked up. */
export interface AskedEmbed {
  readonly pairs: readonly Pair[];
  readonly limit: number | null;
  readonly columns: readonly string[];
  readonly problems: readonly EmbedProblem[];
}

export type Pair = readonly [key: string, value: string];
export type Tell = (message: string, hint: string) => void;

/** What an embed asks for. Attributes that mean nothing are told and left out. */
export function readEmbed(embed: Pick<Embed, 'name' | 'label' | 'attributes'>): AskedEmbed {
  const problems: EmbedProblem[] = [];
  const tell: Tell = (message, hint) => void problems.push({message, hint});
  const given = withLabel(embed, tell);
  const display = new Map(given.filter(([key]) => DISPLAY.includes(key)));
  const pairs = given.filter(([key]) => !DISPLAY.includes(key) && isUnderstood(key, embed.name, tell));
  for (const [key, value] of pairs) tellOfValue(key, value, tell);
  return {
    pairs,
    limit: limitOf(display.get('limit'), tell),
    columns: columnsOf(embed.name, display.get('cols'), tell),
    problems,
  };
}

const DISPLAY: readonly string[] = ['limit', 'cols'];
/** Embeds that are about one spec unless they say otherwise. */
const OF_A_SPEC: readonly EmbedName[] = ['requirements', 'clarifications', 'coverage', 'tasks', 'changes'];
/** What the few that list no rows understand. */
const ONLY: Readonly<Partial<Record<EmbedName, readonly string[]>>> = {trace: ['id'], tasks: ['spec']};

export function isOfSpec(name: EmbedName): boolean {
  return OF_A_SPEC.includes(name);
}

/** `::requirements[SPEC-001]` is `spec=SPEC-001`, `::trace[012/FR-005]` is `id=012/FR-005`. */
function withLabel(
  {name, label, attributes}: Pick<Embed, 'name' | 'label' | 'attributes'>,
  tell: Tell,
): readonly Pair[] {
  const written = attributes.map(([key, value]): Pair => [key.toLowerCase(), value]);
  if (label === '') return written;
  if (name === 'trace') return [['id', label], ...written];
  if (isOfSpec(name)) return [['spec', label], ...written];
  tell(
    `\`::${name}\` takes no words between brackets.`,
    `Say what to list as attributes: \`::${name}{status=draft}\`.`,
  );
  return written;
}

function isUnderstood(key: string, name: EmbedName, tell: Tell): boolean {
  const only = ONLY[name];
  const isKnown = only ? only.includes(key) : key === 'q' || key === 'sort' || filterKey(key) !== null;
  if (isKnown) return true;
  const known = only ?? [...FILTER_KEYS, 'q', 'sort', ...DISPLAY];
  tell(
    `\`${key}\` is no attribute of \`::${name}\`.`,
    didYouMean(key, known) ?? `It takes ${[...known].toSorted().join(', ')}.`,
  );
  return false;
}

function tellOfValue(key: string, value: string, tell: Tell): void {
  const means = filterKey(key);
  if (key === 'sort') {
    if (sortOf(value) === null) tell(`\`sort=${value}\` is no order.`, 'Sort by a fact: `sort=id`, `sort=-updated`.');
    return;
  }
  for (const part of value.split(',').map((each) => each.trim().replace(/^!\s*/, ''))) {
    if ((means === 'no' || means === 'has') && filterKey(part) === null)
      tell(
        `\`${key}=${part}\` asks for a fact nothing has.`,
        didYouMean(part, FILTER_KEYS) ?? 'Write, for example, `no=runbook`.',
      );
    if ((means === 'since' || means === 'until') && !/^\d{4}-\d\d-\d\d$/.test(part))
      tell(`\`${key}=${part}\` is no day.`, 'Write it as `2026-03-01`.');
    if (means === 'older' && !/^\d{1,5}[dwmy]?$/i.test(part))
      tell(`\`${key}=${part}\` is no age.`, 'Write `30d`, `6w`, `3m` or `1y`.');
  }
}

function limitOf(written: string | undefined, tell: Tell): number | null {
  if (written === undefined) return null;
  if (/^[1-9]\d{0,4}$/.test(written.trim())) return Number(written);
  tell(`\`limit=${written}\` is no number of rows.`, 'Write a whole number from 1: `limit=5`.');
  return null;
}

function columnsOf(name: EmbedName, written: string | undefined, tell: Tell): readonly string[] {
  if (written === undefined) return [];
  const known = EMBED_COLUMNS[name];
  if (known.length === 0) {
    tell(`\`::${name}\` has no columns to choose.`, 'Leave `cols` out.');
    return [];
  }
  const wanted = written
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  for (const column of wanted.filter((each) => !known.includes(each)))
    tell(
      `\`${column}\` is no column of \`::${name}\`.`,
      didYouMean(column, known) ?? `Columns are ${known.join(', ')}.`,
    );
  return wanted.filter((column) => known.includes(column));
}

function didYouMean(written: string, words: readonly string[]): string | null {
  const nearest = nearestWord(written, words);
  return nearest === null ? null : `Did you mean \`${nearest}\`?`;
}
