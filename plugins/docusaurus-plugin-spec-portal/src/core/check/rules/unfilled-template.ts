import type {Rule} from '../rule.ts';

/** A document that still holds the placeholders of its template. */
export const unfilledTemplate: Rule = {
  code: 'unfilled-template',
  severity: 'warning',
  check: ({artifacts}) =>
    artifacts
      .filter(({isTemplate}) => isTemplate)
      .map(({title, path}) => ({
        message: `\`${title}\` looks like a template nobody has filled in.`,
        hint: 'Replace the placeholders, or exclude the file with the option `exclude`.',
        position: {path, line: 1, column: 1},
      })),
};
