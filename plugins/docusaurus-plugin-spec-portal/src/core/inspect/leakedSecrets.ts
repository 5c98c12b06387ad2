import type {Inspector} from './inspectedText.ts';
import {secretPatterns} from './secretPatterns.ts';

/** Keys and tokens whose form belongs to one service. The message never holds one whole. */
export const leakedSecrets: Inspector = ({text, problemAt}) =>
  secretPatterns.flatMap(({name, lead, pattern}) =>
    // One plain search per pattern keeps a file without secrets cheap.
    !text.includes(lead)
      ? []
      : [...text.matchAll(pattern)].map((match) =>
          problemAt(match.index, {
            code: 'leaked-secret',
            message: `This looks like ${name}: \`${masked(match[0])}\`.`,
            hint: 'Withdraw it where it was issued, then write a placeholder. What Git holds once, it holds forever.',
          }),
        ),
  );

const SEEN = 4;

function masked(secret: string): string {
  return `${secret.slice(0, SEEN)}…`;
}
