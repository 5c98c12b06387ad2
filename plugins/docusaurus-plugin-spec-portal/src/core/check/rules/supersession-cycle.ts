import {keysByPath} from '../../resolve/indexes.ts';
import {supersessionCircles} from '../../resolve/supersessionGraph.ts';
import type {Rule} from '../rule.ts';

/** Documents that took each other's place in a circle: nobody can tell which one holds. */
export const supersessionCycle: Rule = {
  code: 'supersession-cycle',
  severity: 'error',
  check: ({artifacts, links}) => {
    const keyOf = keysByPath(artifacts);
    return supersessionCircles(artifacts).flatMap((circle) => {
      const within = new Set(circle);
      // The circle is told once, at the first statement that closes it.
      const statement = links.find(
        ({from, to, type}) =>
          (type === 'supersedes' || type === 'superseded-by') && within.has(from.path) && within.has(to.path),
      );
      if (!statement) return [];
      const names = circle.map((path) => `${keyOf.get(path) ?? path} (\`${path}\`)`);
      return [
        {
          message:
            names.length === 1
              ? `${names.join('')} takes its own place.`
              : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} take each other's place in a circle.`,
          hint: 'Say in one direction only which document replaced which.',
          position: statement.position,
        },
      ];
    });
  },
};
