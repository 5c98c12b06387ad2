import type {Root} from 'mdast';
import {markdownToMdast} from 'satteri';

const FEATURES = {gfm: true, frontmatter: true, directive: true, smartPunctuation: false, math: false} as const;

/**
 * CommonMark, GFM, directives and a front matter block, as mdast with positions.
 * The only file that knows the parser: replacing it means replacing this function.
 */
export function parseMarkdown(text: string): Root {
  return markdownToMdast(text, {features: FEATURES}) as Root;
}
