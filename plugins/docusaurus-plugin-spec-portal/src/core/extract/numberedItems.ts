import type {FileItem, ItemKind} from '../../model/item.ts';
import {canonical, canonicalId} from '../text/ids.ts';
import {inlineText, oneLine, plainText} from '../text/inlineText.ts';
import {answerInItem} from './answers.ts';
import {createLog, type Log, questionIn} from './clarificationLog.ts';
import type {FileContext} from './fileContext.ts';
import {type ItemCandidate, itemCandidatesOf} from './itemCandidates.ts';
import {type ItemFactory, statementOf} from './itemFactory.ts';
import {houseFamilies, isNumbered, kindFor, namesAbove, ownWords} from './itemKinds.ts';
import {levelOf} from './level.ts';

/**
 * Items that open with their own id: list items (checkboxes too), bold paragraphs, table rows and headings.
 * Only specs define requirements; elsewhere an id that opens a line is a mention.
 */
export function extractNumberedItems(context: FileContext, items: ItemFactory): void {
  const candidates = context.sections.flatMap(itemCandidatesOf);
  const house = houseFamilies(candidates, context);
  const typed = candidates.flatMap((candidate): Typed[] => {
    const kind = kindFor(candidate, house, context);
    return kind ? [{candidate, kind}] : [];
  });
  const defined = definedBy(typed);
  const log = createLog(
    typed.filter(({kind}) => kind === 'clarification').map(({candidate}) => candidate),
    context.sections,
  );
  for (const each of typed) {
    if (!items.isClaimed(each.candidate.node) && !isOnlyMention(each, defined)) makeItems(each, log, items);
  }
}

interface Typed {
  readonly candidate: ItemCandidate;
  readonly kind: ItemKind;
}

interface Defined {
  /** Canonical ids with a block of their own that can mean nothing else. */
  readonly plainly: ReadonlySet<string>;
  /** Those a list or paragraph opens with. */
  readonly listed: ReadonlySet<string>;
}

function definedBy(typed: readonly Typed[]): Defined {
  const ids = (chosen: readonly Typed[]) => new Set(chosen.map(({candidate}) => canonicalId(candidate.label.id)));
  return {
    plainly: ids(typed.filter(({candidate}) => !candidate.isWeak)),
    listed: ids(typed.filter(({candidate}) => candidate.form !== 'heading')),
  };
}

function isOnlyMention({candidate, kind}: Typed, {plainly, listed}: Defined): boolean {
  const {form, label, isWeak} = candidate;
  const ids = [label.written, ...label.others].flatMap((written) => canonical(written) ?? []);
  if (isWeak && ids.some((id) => plainly.has(id))) return true;
  if (
    label.isLoose &&
    !namesAbove(candidate)
      .slice(-2)
      .some((name) => /requirement|criteri/i.test(name))
  )
    return true;
  if (form !== 'heading') return false;
  // A heading that repeats a question of a list tells how it was settled.
  if (kind === 'clarification') return ids.some((id) => listed.has(id));
  // A topic that opens with its decision was researched, not required.
  return isNumbered(kind) && /^\W*(?:Decision|Finding)\W{0,4}:/i.test(ownWords(candidate));
}

function makeItems({candidate, kind}: Typed, log: Log, items: ItemFactory): void {
  const {node, block, section, label} = candidate;
  const source = {node, block, section, labelEnd: label.end, mark: label.mark};
  const facts = factsOf(candidate, kind, log);
  for (const localId of [label.written, ...label.others]) {
    items.make(
      {...source, isAlias: localId !== label.written},
      {kind, localId, family: label.id.family, ...facts, wantedAnchor: localId},
    );
  }
}

type Facts = Pick<FileItem, 'text'> & Partial<FileItem>;

function factsOf(candidate: ItemCandidate, kind: ItemKind, log: Log): Facts {
  if (kind === 'clarification') return questionFacts(candidate, log);
  const {form, node, block, label, statement, levelSource, checked} = candidate;
  const state = label.isRetired ? 'retired' : kind === 'task' || kind === 'check' ? (checked ? 'done' : 'open') : null;
  const level = (text: string) => (isNumbered(kind) ? levelOf(text) : null);
  if (form === 'heading') {
    const title = headingRest(candidate);
    const body = bodyOf(candidate);
    return {
      title: title || null,
      text: body || title,
      level: level(`${title} ${body}`),
      state,
      priority: label.priority,
    };
  }
  const text = statement ?? statementOf(node, block, label.end);
  return {title: label.title, text, level: level(levelSource ?? text), state};
}

function headingRest({block, label}: ItemCandidate): string {
  return oneLine(inlineText(block).text.slice(label.end));
}

function bodyOf({section}: ItemCandidate): string {
  return oneLine(
    section.blocks
      .filter(({type}) => type !== 'code')
      .map((each) => plainText(each))
      .join(' '),
  );
}

function questionFacts(candidate: ItemCandidate, {settled, superseded}: Log): Facts {
  const {form, node, block, label, checked} = candidate;
  const id = canonicalId(label.id);
  const below = settled.get(id);
  const isSuperseded = superseded.has(id) || below?.state === 'superseded';
  if (form === 'heading') {
    const text = questionIn(headingRest(candidate)) || bodyOf(candidate);
    return {text, answer: below?.answer ?? null, state: isSuperseded ? 'superseded' : (below?.state ?? 'open')};
  }
  const {text, answer, isAnswered} = answerInItem(node, statementOf(node, block, label.end));
  const isSettled = checked === true || isAnswered || label.isRetired || below?.state === 'answered';
  return {
    title: label.title,
    text,
    answer: answer ?? below?.answer ?? null,
    state: isSuperseded ? 'superseded' : isSettled ? 'answered' : 'open',
  };
}
