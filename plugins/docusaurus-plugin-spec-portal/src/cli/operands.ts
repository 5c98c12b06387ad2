import {type ListName, listNames} from '../core/index.ts';

const COMMANDS = ['check', 'export', 'explain', 'list', 'matrix'] as const;

export type Command = (typeof COMMANDS)[number];

export function isCommand(word: string): word is Command {
  return COMMANDS.some((command) => command === word);
}

export function isListName(word: string): word is ListName {
  return listNames.some((name) => name === word);
}

/** Why a command cannot be run with these words behind it; null when it can. */
export function operandsProblem(command: Command, operands: readonly string[]): string | null {
  const [first] = operands;
  if (command === 'explain') return operands.length === 1 ? null : 'Name one file to explain.';
  if (command === 'list') {
    if (first === undefined) return `Name the list: ${listNames.join(', ')}.`;
    return isListName(first) ? null : `\`${first}\` is no list: ${listNames.join(', ')}.`;
  }
  if (command === 'matrix') return null;
  return first === undefined ? null : `\`${command}\` takes no file: \`${first}\` is one too many.`;
}
