import type {Rule} from '../rule.ts';

/** Two runbooks with equal right to one alert: at night nobody can tell which to open. */
export const alertClaimedTwice: Rule = {
  code: 'alert-claimed-twice',
  severity: 'error',
  check: ({alerts}) =>
    alerts.flatMap(({name, claims}) => {
      const [first, ...others] = claims;
      const last = others.at(-1);
      if (!first || !last) return [];
      const named = claims.map(({artifact}) => `\`${artifact}\``);
      return [
        {
          message: `\`${name}\` has ${claims.length} runbooks: ${named.slice(0, -1).join(', ')} and ${named.at(-1)}.`,
          hint: `Take the name out of all but one, or link the others from it. The first claim stands in ${first.position.path}:${first.position.line}.`,
          position: last.position,
        },
      ];
    }),
};
