import type {ListItem, Nodes, Paragraph} from 'mdast';
import type {FileItem} from '../../model/item.ts';
import {PLACEHOLDER_ID} from '../text/ids.ts';
import {plainText} from '../text/inlineText.ts';
import {leadOf, listItemsOf} from './blocks.ts';
import {declarationIn} from './declaredIds.ts';
import type {FileContext} from './fileContext.ts';
import {type ItemFactory, statementOf} from './itemFactory.ts';
import {isQuestionSection} from './questionSection.ts';
import type {Section} from './sections.ts';

const NUMBER = /^(?:Task\s+)?(?<number>\d+(?:\.\d+)+\.?|(?:T|CHK)-?\d+[a-z]?|Task\s+\d+)\s*[:.)]?\s+/i;
/** `1. Set up`: only where tasks are expected; elsewhere a number may count anything. */
const TOP_NUMBER = /^(?<number>\d{1,3})[.)]\s+/;
const TASK_SECTION = /\b(?:tasks?|phase|implementation|milestone|step|rollout)\b/i;
const CHECK_SECTION = /\b(?:check ?list|review|validation|verification|quality|readiness|dependenc|test)/i;

/**
 * Checkbox items. A task has a number (`T012`, `1.1`, `Task 1.1:`) or stands below a heading of tasks or phases;
 * every other checkbox is a check. A step of a task belongs to it, by its place in the list or by its number.
 */
export function extractTasks(context: FileContext, items: ItemFactory): void {
  const isTaskFile = /(?:^|\/)tasks\.md$/i.test(context.file.source.path);
  const anchors = new Map<Nodes, string>(items.found.map(({node, item}) => [node, item.anchor]));
  const numbers = new Map<string, string>();
  for (const section of context.sections) {
    const expectsTasks =
      isTaskFile || (section.path.some((title) => TASK_SECTION.test(title)) && !CHECK_SECTION.test(section.title));
    for (const {node, holder} of boxesOf(section)) {
      const block = leadOf(node);
      if (typeof node.checked !== 'boolean' || !block || items.isClaimed(node)) continue;
      // `TXXX` is a template's place for a task.
      if (PLACEHOLDER_ID.test(/^\S*/.exec(plainText(block))?.[0].replace(/[:.]$/, '') ?? '')) continue;
      const step = stepOf(node, block, expectsTasks);
      // The box of an open question says that it was answered; that of a declared id belongs to its item.
      if (
        (step.localId === null && isQuestionSection(section.title)) ||
        (step.text === '' && !step.localId) ||
        declarationIn(block)
      )
        continue;
      const of =
        (holder && anchors.get(holder)) ??
        (step.localId === null ? undefined : numbers.get(parentNumber(step.localId))) ??
        null;
      const {item} = items.make(
        {node, block, section, labelEnd: step.labelEnd},
        {...factsOf(step, expectsTasks), state: node.checked ? 'done' : 'open', of},
      );
      anchors.set(node, item.anchor);
      if (step.localId !== null) numbers.set(step.localId, item.anchor);
    }
  }
}

/** List items with the one they are nested in. */
function boxesOf(section: Section): readonly {readonly node: ListItem; readonly holder: ListItem | null}[] {
  const holders = new Map<ListItem, ListItem>();
  const all = listItemsOf(section);
  for (const holder of all)
    for (const list of holder.children)
      if (list.type === 'list') for (const node of list.children) holders.set(node, holder);
  return all.map((node) => ({node, holder: holders.get(node) ?? null}));
}

interface Step {
  readonly localId: string | null;
  readonly labelEnd: number;
  readonly text: string;
}

function stepOf(node: ListItem, block: Paragraph, expectsTasks: boolean): Step {
  const lead = plainText(block);
  const match = NUMBER.exec(lead) ?? (expectsTasks ? TOP_NUMBER.exec(lead) : null);
  const labelEnd = match?.[0].length ?? 0;
  return {
    localId: match?.groups?.['number']?.replace(/\.$/, '') ?? null,
    labelEnd,
    text: statementOf(node, block, labelEnd),
  };
}

function factsOf(
  {localId, text}: Step,
  expectsTasks: boolean,
): Pick<FileItem, 'kind' | 'localId' | 'family' | 'text'> & {wantedAnchor: string} {
  const isCheck = localId === null ? !expectsTasks : /^chk/i.test(localId);
  const kind = isCheck ? 'check' : 'task';
  const family = isCheck ? 'CHK' : 'T';
  return {
    kind,
    localId,
    family: localId ? family : null,
    text,
    wantedAnchor: localId ? anchorOf(localId) : `${kind}-${text.split(' ').slice(0, 6).join(' ')}`,
  };
}

/** `1.2` is a step of `1`; empty for a number without a dot. */
function parentNumber(localId: string): string {
  return /^\d/.test(localId) && localId.includes('.') ? localId.slice(0, localId.lastIndexOf('.')) : '';
}

/** `T012` and `CHK001` name themselves; a bare `1.1` says that it is a task. */
function anchorOf(localId: string): string {
  return /^(?:t|chk)/i.test(localId) ? localId : `task-${localId.replaceAll('.', '-')}`;
}
