import type {Facts} from '../../filter/applyFilter.ts';

/** In a search box a state is also asked for with `is:`, since a reader does not know which word a list has for it. */
export function withStates(facts: Facts): Facts {
  const states = [...(facts.is ?? []), ...(facts.state ?? [])];
  return states.length === 0 ? facts : {...facts, is: [...new Set(states)]};
}

/** What holds for a document holds for its parts: `status:draft` finds the requirements of drafts too. */
export function inheritedFacts({status, type, owner, tag, path}: Facts): Facts {
  return {
    ...(status && {status}),
    ...(type && {type}),
    ...(owner && {owner}),
    ...(tag && {tag}),
    ...(path && {path}),
  };
}
