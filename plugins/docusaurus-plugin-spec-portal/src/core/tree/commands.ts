import type {Element, ElementContent} from 'hast';
import type {Code} from 'mdast';
import type {FileContext} from '../extract/fileContext.ts';
import {destructiveWord} from '../text/destructive.ts';
import {assignedVariables, commandParts} from '../text/placeholders.ts';
import {nodesOf} from '../text/walk.ts';
import {element} from './elements.ts';

const COMMAND_LANGUAGES =
  /^(?:sh|bash|shell|zsh|fish|ksh|console|shell-session|shellsession|sh-session|terminal|powershell|pwsh|ps1?|cmd|bat|sql|psql|mysql|)$/i;

/** Draws a block of commands; null for a block of anything else, and outside runbooks. */
export type CommandOf = (node: Code) => Element | null;

/** In a runbook commands are there to be run: what must be filled in is marked, and what destroys has a word for it. */
export function createCommandOf({file}: FileContext): CommandOf {
  if (file.source.kind !== 'runbook') return () => null;
  const assigned = assignedVariables(nodesOf(file.tree, 'code').map(({value}) => value));
  return ({lang, value}) => {
    if (!COMMAND_LANGUAGES.test(lang ?? '')) return null;
    const content = commandParts(value, assigned).map(
      ({text, isPlaceholder}): ElementContent =>
        isPlaceholder ? element('sp-fill', {}, [{type: 'text', value: text}]) : {type: 'text', value: text},
    );
    return element('sp-command', {dataLang: lang ?? '', dataWord: destructiveWord(value) ?? ''}, content);
  };
}
