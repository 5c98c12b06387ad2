import type {Rule} from '../rule.ts';

/** A reader follows this reference and finds nothing. A path in words or code is often a file that is still to come: a warning. */
export const brokenReference: Rule = {
  code: 'broken-reference',
  severity: 'error',
  check: ({unresolved}) =>
    unresolved
      .filter(({reason}) => reason === 'broken')
      .map(({raw, form, nearest, position}) => ({
        message: `\`${plain(raw)}\` names nothing in this portal.`,
        hint: nearest ? `Did you mean \`${nearest}\`?` : 'Correct the name, or add the document it stands for.',
        position,
        ...(form === 'code-path' || (form === 'diagram' && PATH.test(raw)) ? {severity: 'warning' as const} : {}),
      })),
};

const PATH = /\.(?:md|markdown|mdx)\b/i;

/** Back-quotes would end the message's own. */
function plain(raw: string): string {
  return raw.replaceAll('`', '');
}
