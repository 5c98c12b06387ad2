import {oneLine, plainText} from '../text/inlineText.ts';
import {leadOf, listItemsOf} from './blocks.ts';
import type {FileContext} from './fileContext.ts';
import {type ItemFactory, statementOf} from './itemFactory.ts';
import {isQuestionSection} from './questionSection.ts';

const TASK_NUMBER = /^(?:Task\s+)?(?<number>\d+(?:\.\d+)+\.?|(?:T|CHK)-?\d+[a-z]?|Task\s+\d+)\s*[:.)]?\s+/i;
const TASK_SECTION = /\b(?:tasks?|phase|implementation|milestone|step|rollout)\b/i;
const CHECK_SECTION = /\b(?:check ?list|review|validation|verification|quality|readiness|dependenc|test)/i;

/**
 * Checkbox items. A task has a number (`T012`, `1.1`, `Task 1.1:`) or stands below a heading of tasks or phases;
 * every other checkbox is a check.
 */
export function extractTasks(context: FileContext, items: ItemFactory): void {
  const isTaskFile = /(?:^|\/)tasks\.md$/i.test(context.file.source.path);
  for (const section of context.sections) {
    for (const node of listItemsOf(section)) {
      const block = leadOf(node);
      if (typeof node.checked !== 'boolean' || !block || items.isClaimed(node)) continue;
      const number = TASK_NUMBER.exec(plainText(block));
      const localId = number?.groups?.['number']?.replace(/\.$/, '') ?? null;
      // The box of an open question says that it was answered.
      if (localId === null && isQuestionSection(section.title)) continue;
      const state = node.checked ? 'done' : 'open';
      const isCheck = localId === null ? !isTaskFile && (CHECK_SECTION.test(section.title) || !section.path.some((title) => TASK_SECTION.test(title))) : /^chk/i.test(localId);
      const labelEnd = number?.[0].length ?? 0;
      const text = statementOf(node, block, labelEnd);
      if (text === '' && !localId) continue;
      items.make(
        {node, block, section, labelEnd},
        isCheck
          ? {kind: 'check', localId, family: localId ? 'CHK' : null, text: oneLine(text), state, wantedAnchor: localId ? anchorOf(localId) : `check-${text.split(' ').slice(0, 6).join(' ')}`}
          : {kind: 'task', localId, family: localId ? 'T' : null, text: oneLine(text), state, wantedAnchor: localId ? anchorOf(localId) : `task-${text.split(' ').slice(0, 6).join(' ')}`},
      );
    }
  }
}

/** `T012` and `CHK001` name themselves; a bare `1.1` says that it is a task. */
function anchorOf(localId: string): string {
  return /^(?:t|chk)/i.test(localId) ? localId : `task-${localId.replaceAll('.', '-')}`;
}
