import type {AlertRule, AlertText} from '../../model/alert.ts';

/** `runbook_url` is the convention; people also write these. */
const NAMES = new Set(['runbook_url', 'runbookurl', 'runbook', 'runbook_link', 'runbooks', 'playbook', 'playbook_url']);

/** Every address of a runbook that a rule gives. */
export function runbookAddresses({annotations, labels}: AlertRule): readonly AlertText[] {
  return [...annotations, ...labels].filter(({name, value}) => NAMES.has(name.toLowerCase()) && value !== '');
}

export function runbookAddress(rule: AlertRule): AlertText | null {
  return runbookAddresses(rule)[0] ?? null;
}
