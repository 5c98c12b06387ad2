import type {Rule} from '../rule.ts';

const SHOWN = 4;

/** A name with several owners: the portal shows them all and picks none. */
export const ambiguousReference: Rule = {
  code: 'ambiguous-reference',
  severity: 'warning',
  check: ({unresolved}) =>
    unresolved
      .filter(({reason}) => reason === 'ambiguous')
      .map(({raw, candidates, position}) => {
        const names = candidates.map(({artifact, item, path}) => item ?? `${artifact} (${path})`);
        const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
        return {
          message: `\`${raw.replaceAll('`', '')}\` could mean ${names.slice(0, SHOWN).join(', ')}${more}.`,
          hint: 'Write the document in front of the id, or link its path.',
          position,
        };
      }),
};
