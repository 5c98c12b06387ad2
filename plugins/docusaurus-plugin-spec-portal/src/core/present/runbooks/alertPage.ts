import type {Alert, AlertRule} from '../../../model/alert.ts';
import type {AlertPage, AlertRuleView, RunbookPage} from '../pageData.ts';
import type {Views} from '../views.ts';

/** The page of an alert's name. `runbookOf` answers with the page of a runbook by its key. */
export function alertPage(alert: Alert, runbookOf: (key: string) => RunbookPage | null, views: Views): AlertPage {
  const {name, claims, rules} = alert;
  const [claim, ...others] = claims;
  return {
    view: 'alert',
    name,
    choices: claims.map(({artifact, anchor, basis, position}) => {
      const runbook = views.ref(artifact);
      return {
        runbook,
        href: anchor === null ? runbook.href : `${runbook.href}#${anchor}`,
        basis,
        place: views.place(position),
      };
    }),
    runbook: claim && others.length === 0 ? runbookOf(claim.artifact) : null,
    rules: rules.map((rule) => ruleView(rule, views)),
  };
}

function ruleView({group, expr, for: held, labels, annotations, position}: AlertRule, views: Views): AlertRuleView {
  return {
    group,
    expr,
    for: held,
    labels: labels.map(({name, value}) => ({name, value})),
    annotations: annotations.map(({name, value}) => ({
      name,
      value,
      href: /^https?:\/\/[^\s{]+$/i.test(value) ? value : null,
    })),
    place: views.place(position),
  };
}

/** What the rules say in one sentence, the first that says something. */
export function alertSummary({rules}: Alert): string | null {
  return textNamed(rules, ['summary', 'description', 'message'], ({annotations}) => annotations);
}

/** The severity all rules of a name share; null when they differ or say nothing. */
export function alertSeverity({rules}: Alert): string | null {
  const written = new Set(
    rules.flatMap(({labels}) => labels.filter(({name}) => name === 'severity').map(({value}) => value)),
  );
  return written.size === 1 ? ([...written][0] ?? null) : null;
}

function textNamed(
  rules: readonly AlertRule[],
  names: readonly string[],
  textsOf: (rule: AlertRule) => AlertRule['annotations'],
): string | null {
  for (const name of names)
    for (const rule of rules) {
      const text = textsOf(rule).find((each) => each.name === name && each.value !== '');
      if (text) return text.value;
    }
  return null;
}
