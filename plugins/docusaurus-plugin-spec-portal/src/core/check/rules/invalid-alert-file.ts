import type {Rule} from '../rule.ts';

/** A rule file of which something cannot be read; its other rules are used. */
export const invalidAlertFile: Rule = {
  code: 'invalid-alert-file',
  severity: 'error',
  check: ({alertFiles}) => alertFiles.flatMap(({problems}) => problems),
};
