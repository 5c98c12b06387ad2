import type {Embed, EmbedProblem, ResolvedEmbed} from '../../model/embed.ts';
import type {ItemId} from '../../model/item.ts';
import {filterKey} from '../filter/filter.ts';
import {filterOfPairs} from '../filter/filterOfPairs.ts';
import {isOfSpec, type Pair, readEmbed, type Tell} from '../filter/readEmbed.ts';
import type {Assembled} from './assemble.ts';
import type {Names} from './names.ts';
import {nearestId} from './nearest.ts';

/** What a directive asks for with the names in it looked up; nothing is guessed. */
export function resolveEmbed(embed: Embed, own: Assembled, names: Names): ResolvedEmbed {
  const {pairs, limit, columns, problems: written} = readEmbed(embed);
  const problems: EmbedProblem[] = [...written];
  const tell: Tell = (message, hint) => void problems.push({message, hint});
  const known = pairs.map(([key, value]): Pair => [key, withKeys(key, value, names, tell)]);
  const isTrace = embed.name === 'trace';
  return {
    name: embed.name,
    conditions: isTrace ? [] : withOwnSpec(embed, known, own),
    item: isTrace ? itemNamed(known.find(([key]) => key === 'id')?.[1] ?? '', own, names, tell) : null,
    limit,
    columns,
    problems,
  };
}

/** Values that name a spec become its key, as in `spec=012`; `!` stays in front, `none` means that there is none. */
function withKeys(key: string, value: string, names: Names, tell: Tell): string {
  if (filterKey(key) !== 'spec') return value;
  return value
    .split(',')
    .map((part) => {
      const written = part.trim();
      const not = written.startsWith('!') ? '!' : '';
      const name = written.slice(not.length).trimStart();
      if (name === '' || name.toLowerCase() === 'none') return part;
      const [only, ...others] = names.artifactsNamed(name).filter(({artifact}) => artifact.kind === 'spec');
      if (only && others.length === 0) return `${not}${only.artifact.key}`;
      if (only) {
        const all = [only, ...others].map(({artifact}) => `\`${artifact.key}\``);
        tell(`\`spec=${name}\` could mean ${all.join(', ')}.`, 'Write one of these names.');
      } else
        tell(`\`spec=${name}\` names no spec of this portal.`, 'Write its id (`SPEC-012`), number or folder name.');
      return part;
    })
    .join(',');
}

/** In a document of a spec, its items are meant; `spec=!none` asks for those of all. */
function withOwnSpec({name}: Embed, pairs: readonly Pair[], {artifact}: Assembled): readonly Pair[] {
  const isFree = filterOfPairs(pairs).conditions.every(({key}) => key !== 'spec');
  return artifact.kind === 'spec' && isOfSpec(name) && isFree ? [['spec', artifact.key], ...pairs] : pairs;
}

function itemNamed(written: string, own: Assembled, names: Names, tell: Tell): ItemId | null {
  const name = written.trim();
  if (name === '') {
    tell('`::trace` names no requirement.', 'Write `::trace{id=SPEC-012/FR-005}`.');
    return null;
  }
  const [first = '', ...rest] = name.split('/');
  const artifacts = rest.length === 0 ? [own] : names.artifactsNamed(first);
  const local = rest.length === 0 ? first : rest.join('/');
  const items = artifacts.flatMap(({artifact}) => names.itemsOf(artifact.key, local));
  const [only, ...others] = items;
  if (only && others.length === 0) return only.id;
  const nearest = artifacts.flatMap(({items: known}) => nearestId(local, known) ?? [])[0];
  if (only) tell(`\`${name}\` could mean ${items.map(({id}) => `\`${id}\``).join(', ')}.`, 'Write one of these names.');
  else
    tell(
      `\`${name}\` names no requirement of this portal.`,
      nearest ? `Did you mean \`${nearest}\`?` : 'Write spec and id: `::trace{id=SPEC-012/FR-005}`.',
    );
  return null;
}
