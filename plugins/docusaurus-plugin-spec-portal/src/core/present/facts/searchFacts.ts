import type {Artifact} from '../../../model/artifact.ts';
import type {Facts} from '../../filter/applyFilter.ts';

/** In a search box a state is also asked for with `is:`, since a reader does not know which word a list has for it. */
export function withStates(facts: Facts): Facts {
  const states = [...(facts.is ?? []), ...(facts.state ?? [])];
  return states.length === 0 ? facts : {...facts, is: [...new Set(states)]};
}

/** What holds for a document holds for its parts: `status:draft` finds the requirements of drafts too. */
export function inheritedFacts({status, type, owner, tag, path, created, updated, date}: Facts): Facts {
  return {
    ...(status && {status}),
    ...(type && {type}),
    ...(owner && {owner}),
    ...(tag && {tag}),
    ...(path && {path}),
    ...(created && {created}),
    ...(updated && {updated}),
    ...(date && {date}),
  };
}

/** The day a document is about, as the lists of its kind have it, so that results of all kinds have one order by day. */
export function withDay(facts: Facts, {kind, dates: {created, updated, verified}}: Artifact): Facts {
  const day =
    kind === 'decision' ? (created ?? updated) : ((kind === 'runbook' ? verified : null) ?? updated ?? created);
  return day === null ? facts : {...facts, date: [day]};
}
