import type {Field} from '../../model/field.ts';
import type {AlertMention} from '../../model/runbook.ts';
import {stemOf} from '../text/paths.ts';
import {nodesOf} from '../text/walk.ts';
import {fieldsNamed} from './fields.ts';
import {isNothing, isUnfilled} from './fieldValues.ts';
import type {FileContext} from './fileContext.ts';

/** Keys of the metadata. */
export const ALERT_KEYS = [
  'alert',
  'alerts',
  'alert name',
  'alert names',
  'alertname',
  'triggered by alert',
  'triggered by alerts',
];
const SECTION = /^(?:alerts?|alert names?|triggering alerts?|alerts? covered)$/i;

/** The form Prometheus' own naming rules and every known collection use: one word. */
const NAME = /^[A-Za-z_][\w:.-]*$/;

/** Alerts a runbook calls its own: among its metadata, under a heading for alerts, or by bearing the name. */
export function extractAlertMentions(context: FileContext, fields: readonly Field[]): readonly AlertMention[] {
  const found = [...fieldMentions(fields), ...sectionMentions(context), ...nameMentions(context)];
  return [...new Map(found.toReversed().map((mention) => [mention.name, mention])).values()].toReversed();
}

/** Separated by commas, a name may have blanks in it; without one, blanks separate. */
function fieldMentions(fields: readonly Field[]): readonly AlertMention[] {
  return fieldsNamed(fields, ALERT_KEYS).flatMap(({value, position}) => {
    if (isNothing(value) || isUnfilled(value)) return [];
    const parts = value.split(/[,;·|]/).map((part) => withoutQuotes(part.trim()));
    const words = parts.length === 1 ? (parts[0] ?? '').split(/\s+/) : [];
    const names = words.length > 1 && words.every(looksLikeAlert) ? words : parts;
    return names
      .filter((name) => name !== '' && name.length <= 100)
      .map((name) => ({name, basis: 'field' as const, position}));
  });
}

function withoutQuotes(name: string): string {
  return name
    .replace(/^[`'"“]+/, '')
    .replace(/(?<![`'"”])[`'"”]+$/, '')
    .trim();
}

/** A list or table of code spans: prose under such a heading may speak of anything. */
function sectionMentions({sections, placeOf}: FileContext): readonly AlertMention[] {
  return sections
    .filter(({name}) => SECTION.test(name))
    .flatMap(({blocks}) => blocks.filter(({type}) => type === 'list' || type === 'table'))
    .flatMap((block) => {
      const mentions: AlertMention[] = [];
      for (const code of nodesOf(block, 'inlineCode')) {
        if (looksLikeAlert(code.value)) mentions.push({name: code.value, basis: 'field', position: placeOf(code)});
      }
      return mentions;
    });
}

/** Parts that collections of runbooks for alerts have in common. */
const PARTS = /^(?:meaning|impact|diagnosis|mitigation)$/i;

/**
 * One runbook per alert, named after it: title and file have one name, or the document has the parts such a runbook has.
 * `# PostgreSQL` alone is a word like any other.
 */
function nameMentions({file, sections, placeOf}: FileContext): readonly AlertMention[] {
  const first = sections.find(({heading}) => heading !== null);
  const title = first?.depth === 1 ? first.title.replace(/\[deprecated\]\s*$/i, '').trim() : '';
  const stem = stemOf(file.source.path);
  const isCollected = sections.filter(({name}) => PARTS.test(name)).length >= 2;
  const position = first?.heading ? placeOf(first.heading) : {path: file.source.path, line: 1, column: 1};
  if (title === stem && isName(title)) return [{name: title, basis: 'title', position}];
  if (!isCollected) return [];
  return [
    ...(looksLikeAlert(title) ? [{name: title, basis: 'title' as const, position}] : []),
    ...(looksLikeAlert(stem) ? [{name: stem, basis: 'file-name' as const, position}] : []),
  ];
}

/** One word that is not all of one case: `README` and `backups` are names of anything. */
function isName(text: string): boolean {
  return NAME.test(text) && text !== text.toUpperCase() && text !== text.toLowerCase();
}

/** Camel case of at least two words: `TargetDown`, `etcdNoLeader`, `CPUThrottlingHigh`. */
export function looksLikeAlert(text: string): boolean {
  return NAME.test(text) && /[a-z0-9][A-Z]|[A-Z]{2}[a-z]/.test(text) && text !== text.toUpperCase();
}
