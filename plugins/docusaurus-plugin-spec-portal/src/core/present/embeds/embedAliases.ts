import type {Trace} from '../../../model/trace.ts';
import {pathName, pathNumber} from '../../text/artifactPath.ts';
import {FAMILY_OF_KIND, identityOf} from '../../text/ids.ts';

/** The names beside its key that lead to one artifact and no other: the number its path gives it, the name of its folder. */
export function embedAliases({artifacts}: Trace): readonly {readonly name: string; readonly see: string}[] {
  const keys = new Set(artifacts.map(({key}) => identityOf(key)));
  const named = new Map<string, {readonly name: string; readonly owners: Set<string>}>();
  for (const {key, kind, path} of artifacts) {
    const number = pathNumber(path);
    for (const name of [pathName(path), ...(number === null ? [] : [`${FAMILY_OF_KIND[kind]}-${number}`])]) {
      if (keys.has(identityOf(name))) continue;
      const known = named.get(identityOf(name)) ?? {name, owners: new Set<string>()};
      known.owners.add(key);
      named.set(identityOf(name), known);
    }
  }
  return [...named.values()].flatMap(({name, owners: [see, ...others]}) =>
    see !== undefined && others.length === 0 ? [{name, see}] : [],
  );
}
