import type {Code, Html} from 'mdast';
import type {FileProblem} from '../../model/file.ts';
import {ID_SOURCE, isLookalike} from '../text/ids.ts';
import {walk} from '../text/walk.ts';
import type {InspectedText, Inspector} from './inspectedText.ts';

/** A comment or a fence that nobody closed swallows everything below it, requirements included. */
export const hiddenText: Inspector = (file) => {
  const found: FileProblem[] = [];
  walk(file.tree, (node) => {
    if (node.type === 'html') found.push(...unclosedComment(node, file));
    else if (node.type === 'code') found.push(...unclosedFence(node, file));
  });
  return found;
};

function unclosedComment({value, position}: Html, {problemAt}: InspectedText): readonly FileProblem[] {
  const at = value.lastIndexOf('<!--');
  const start = position?.start.offset;
  // `<!-->` and `<!--->` are whole comments.
  if (at < 0 || start === undefined || /-->/.test(value.slice(at + 2))) return [];
  const {words, severity} = swallowed(value.slice(at));
  return [
    problemAt(start + at, {
      code: 'hidden-text',
      message: `This comment is never closed: everything below it is hidden${words}.`,
      hint: 'Close it with `-->` where it should end.',
      severity,
    }),
  ];
}

function unclosedFence({value, position}: Code, {text, problemAt}: InspectedText): readonly FileProblem[] {
  const {start, end} = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const written = text.slice(start.offset, end.offset);
  const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  if (fence === undefined) return [];
  const lastLine = written.slice(Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r')) + 1);
  const closing = lastLine.replace(/^[\s>]+/, '').trimEnd();
  const isClosed = written.length > fence.length && closing.length >= fence.length && isAll(closing, fence[0] ?? '');
  // A fence in a list or quote ends with it: what comes behind is not swallowed.
  if (isClosed && start.line !== end.line) return [];
  if (text.slice(end.offset).trim() !== '') return [];
  const {words, severity} = swallowed(value);
  return [
    problemAt(start.offset, {
      code: 'hidden-text',
      message: `This code block is never closed: everything below it is code${words}.`,
      hint: 'Write the closing fence on a line of its own, where the block should end.',
      severity,
    }),
  ];
}

function isAll(line: string, sign: string): boolean {
  return line !== '' && [...line].every((each) => each === sign);
}

const ID = new RegExp(`(?<![\\w-])${ID_SOURCE}(?![\\w-])`, 'g');
const NAMED = 3;

/** Ids in the swallowed text weigh: somebody looks for them. */
function swallowed(text: string): {readonly words: string; readonly severity: 'warning' | 'info'} {
  const ids = [...text.matchAll(ID)].flatMap(({0: id, groups}) =>
    groups?.['dash'] && !isLookalike(groups['family'] ?? '') ? [id] : [],
  );
  const unique = [...new Set(ids)];
  if (unique.length === 0) return {words: '', severity: 'warning'};
  const more = unique.length > NAMED ? ` and ${unique.length - NAMED} more ids` : '';
  return {words: `, ${unique.slice(0, NAMED).join(', ')}${more} among it`, severity: 'warning'};
}
