import type {Rule} from '../rule.ts';

/** A runbook that no alert leads to: perhaps for planned work, perhaps nobody will find it at night. */
export const runbookWithoutAlert: Rule = {
  code: 'runbook-without-alert',
  severity: 'info',
  check: ({alerts, artifacts, files}) => {
    if (!alerts.some(({rules}) => rules.length > 0)) return [];
    const claimed = new Set(alerts.flatMap(({claims}) => claims.map(({artifact}) => artifact)));
    const mains = new Map(artifacts.map(({key, path, isTemplate}) => [path, {key, isTemplate}]));
    return files.flatMap(({facts: {path, runbook}}) => {
      const main = mains.get(path);
      if (
        !runbook ||
        !main ||
        main.isTemplate ||
        runbook.hasNoAlert ||
        runbook.alerts.length > 0 ||
        claimed.has(main.key)
      )
        return [];
      return [
        {
          message: 'No alert leads to this runbook.',
          hint: 'Write `Alerts: <name>` below the title, or `Alerts: none` for work that is planned.',
          position: {path, line: 1, column: 1},
        },
      ];
    });
  },
};
