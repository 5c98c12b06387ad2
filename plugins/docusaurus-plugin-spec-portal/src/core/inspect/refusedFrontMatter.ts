import type {FileProblem} from '../../model/file.ts';
import type {FrontMatterEntry, FrontMatterValue} from '../parse/frontMatter.ts';
import type {Inspector, Told} from './inspectedText.ts';
import {shown} from './shown.ts';

/** Keys and values of the front matter that the portal does not follow, since they ask for code or lead out of the site. */
export const refusedFrontMatter: Inspector = ({path, frontMatter}) =>
  frontMatter.entries.flatMap((entry): readonly FileProblem[] => {
    const [value] = entry.values;
    const told = value && refusal(entry, value);
    return told && value ? [{...told, position: {path, line: value.line, column: value.column}}] : [];
  });

/** Names that mean something to the language a reader of the file is written in. */
const RESERVED = /(?:^|\.)(?:__proto__|constructor|prototype)(?:\.|$)/;

function refusal({key}: FrontMatterEntry, {text}: FrontMatterValue): Told | null {
  if (RESERVED.test(key))
    return {
      code: 'refused-front-matter',
      message: `\`${shown(key)}\` is a name of the language that readers of this file are written in.`,
      hint: 'Give the key another name.',
      severity: 'warning',
    };
  if (/^mdx(?:\.|$)/.test(key) || (key === 'format' && text === 'mdx'))
    return {
      code: 'refused-front-matter',
      message: `\`${shown(key)}: ${shown(text)}\` asks to run this file as code; it is read as Markdown.`,
      hint: 'Remove the key. A page with code of its own belongs to the site.',
    };
  if (key === 'slug' && text.split(/[/\\]/).includes('..'))
    return {
      code: 'refused-front-matter',
      message: `\`slug: ${shown(text)}\` climbs out of the site; it is not followed.`,
      hint: 'Remove `..` from it, or remove the key: the portal makes addresses from paths.',
    };
  if (key === 'id' && /[/\\]/.test(text))
    return {
      code: 'refused-front-matter',
      message: `\`id: ${shown(text)}\` holds a slash: nobody can refer to it, since \`SPEC-012/FR-005\` names an item.`,
      hint: 'Use letters, digits, `-`, `_` and `.` only.',
    };
  return null;
}
