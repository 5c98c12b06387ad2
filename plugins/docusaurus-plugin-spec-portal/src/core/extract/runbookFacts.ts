import type {RootContent} from 'mdast';
import type {Field} from '../../model/field.ts';
import type {Contact, Jump, JumpTarget, RunbookFacts} from '../../model/runbook.ts';
import {oneLine, plainText, sentenceAt} from '../text/inlineText.ts';
import {nodesOf} from '../text/walk.ts';
import {ALERT_KEYS, extractAlertMentions} from './alertMentions.ts';
import {fieldNamed, fieldsNamed} from './fields.ts';
import {isNothing, isUnfilled} from './fieldValues.ts';
import type {FileContext} from './fileContext.ts';
import type {Section} from './sections.ts';

const SEVERITY = ['severity', 'sev', 'priority'];
const SERVICE = ['service', 'services', 'component', 'system', 'application'];
const OWNER = ['owner', 'owners', 'team', 'owned by', 'maintainer', 'maintainers', 'on call', 'author', 'authors'];
const ESCALATION = [
  'escalation',
  'escalate to',
  'escalation policy',
  'escalation contact',
  'contact',
  'contacts',
  'pager',
];
const IMPACT = ['impact', 'customer impact', 'user impact', 'business impact'];
const VERIFIED = [
  'last verified',
  'verified',
  'verified on',
  'last tested',
  'tested',
  'last reviewed',
  'last drill',
  'last exercised',
];
const VERIFIED_BY = ['verified by', 'last verified by', 'tested by', 'reviewed by'];

/** What a runbook says of itself for somebody in a hurry; null for other kinds of documents. */
export function extractRunbookFacts(context: FileContext, fields: readonly Field[]): RunbookFacts | null {
  if (context.file.source.kind !== 'runbook') return null;
  return {
    severity: word(fieldNamed(fields, SEVERITY)),
    service: filled(fieldNamed(fields, SERVICE)),
    owner: filled(fieldNamed(fields, OWNER)),
    escalation: fieldsNamed(fields, ESCALATION).flatMap((field) => contactsOf(field, context)),
    impact: filled(fieldNamed(fields, IMPACT)) ?? impactOf(context.sections),
    verifiedBy: filled(fieldNamed(fields, VERIFIED_BY)) ?? nameBeside(fieldNamed(fields, VERIFIED)?.value ?? ''),
    alerts: extractAlertMentions(context, fields),
    hasNoAlert: fieldsNamed(fields, ALERT_KEYS).some(({value}) => isNothing(value)),
    jumps: jumpsOf(context.sections),
  };
}

function filled(field: Field | null): string | null {
  return field === null || isUnfilled(field.value) || isNothing(field.value) ? null : field.value;
}

const LONGEST_WORD = 24;

/** A sentence about severity is no severity; it stays among the metadata. */
function word(field: Field | null): string | null {
  const value = filled(field);
  return value !== null && value.length <= LONGEST_WORD ? value : null;
}

/** `2026-11-08 by ana`, `2026-11-08 (ana)`: a name after the day. */
function nameBeside(value: string): string | null {
  return /(?:\bby\s+|\()([\p{L}@][^()\d,;·|]{0,59}?)\)?$/u.exec(value.trimEnd())?.[1]?.trim() ?? null;
}

/** Links among the words of the field, else an address the words are. */
function contactsOf(field: Field, context: FileContext): readonly Contact[] {
  if (filled(field) === null) return [];
  const links = nodesOf(context.file.tree, 'link').filter(
    (link) => link.position?.start.line === field.position.line && field.value.includes(plainText(link)),
  );
  if (links.length === 0) return [{text: field.value, href: addressIn(field.value)}];
  const contacts = links.map((link) => ({text: oneLine(plainText(link)), href: addressIn(link.url)}));
  const rest = contacts
    .reduce((value, {text}) => value.replace(text, ''), field.value)
    .replaceAll(/^[\s,;:·|()–—-]+|(?<![\s,;:·|()–—-])[\s,;:·|()–—-]+$/g, '');
  return /\p{L}{2}/u.test(rest) ? [...contacts, {text: rest, href: null}] : contacts;
}

function addressIn(text: string): string | null {
  return /^(?:https?:\/\/|mailto:|tel:)\S+$/i.exec(text.trim())?.[0] ?? null;
}

function impactOf(sections: readonly Section[]): string | null {
  const section = sections.find(({name}) => /^(?:customer |user |business )?impact$/i.test(name));
  const text = section?.blocks.find(isProse);
  return text ? sentenceAt(plainText(text), 0) || null : null;
}

function isProse(block: RootContent): boolean {
  return block.type === 'paragraph';
}

/** A heading that is the word, or the word and what it is about: `Diagnosis`, `Recovery steps`, `Steps — deploy`. */
function noun(words: string): RegExp {
  return new RegExp(
    `^(?:the )?(?:${words})(?:$|\\s*[:(—–/&-]|\\s+(?:steps?|procedures?|plan|and|or|of|for|path)\\b)`,
    'i',
  );
}

/** A heading that tells somebody to do it: `Check the queue`. */
function verb(words: string): RegExp {
  return new RegExp(`^(?:${words})\\b`, 'i');
}

/** What headings of each part are called, in the order the names count. */
const SYNONYMS: Readonly<Record<JumpTarget, readonly RegExp[]>> = {
  check: [
    noun('diagnosis|diagnostics?|investigation|triage|checks?|detection|identification'),
    verb('check|diagnose|investigate|find|identify'),
    noun('troubleshooting|debugging|symptoms?|assessment'),
  ],
  fix: [
    noun('fix|fixes|mitigations?|resolutions?|remediation|repair|workarounds?'),
    verb('fix|mitigate|resolve|remediate|repair'),
    noun('steps|procedures?|instructions|actions?|recovery|restoration|restore|solutions?|what to do'),
    verb('recover|restore'),
    /^step 1\b/i,
  ],
  'roll-back': [noun('roll[ -]?back|back[ -]?out|revert|undo'), verb('roll(?:ing)?[ -]?back|revert|undo|back out')],
  escalate: [
    noun('escalations?|escalate'),
    verb('escalate'),
    noun('contacts?|support|help|getting help|who to (?:call|ask)|need help'),
  ],
};

const DEEPEST = 3;

/** The first heading of each kind. A part that nobody wrote has no link. */
function jumpsOf(sections: readonly Section[]): readonly Jump[] {
  const headings = sections.slice(sections[0]?.depth === 1 ? 1 : 0).filter(({depth}) => depth >= 1 && depth <= DEEPEST);
  return Object.entries(SYNONYMS).flatMap(([target, patterns]) => {
    const found = patterns
      .map((pattern) => headings.find(({name}) => pattern.test(name)))
      .find((section) => section !== undefined);
    return found && found.anchor !== null && isTarget(target)
      ? [{target, anchor: found.anchor, heading: found.title}]
      : [];
  });
}

function isTarget(word: string): word is JumpTarget {
  return word in SYNONYMS;
}
