import type {FileFacts} from '../../../model/file.ts';
import type {Item} from '../../../model/item.ts';
import type {TreeNode} from '../../../model/tree.ts';
import {shorten} from '../slots.ts';
import {type Passages, passagesOf} from './passages.ts';
import type {SearchSection} from './searchData.ts';
import {firstWords} from './treeText.ts';

/** A page of a document, taken apart into what can be found. */
export interface SearchedPage extends Pick<Passages, 'steps' | 'ofItems' | 'itemHeadings'> {
  readonly path: string;
  readonly href: string;
  /** What stands in front of its first heading, else its first words. */
  readonly lead: string;
  readonly sections: readonly SearchSection[];
}

/** What is shown of a page that has nothing in front of its first heading. */
const FIRST_WORDS = 300;

/** `items` are those of its document that are found by themselves; the lead of a main page is the document's own text. */
export function searchedPage(
  {path, kind, title, diagrams}: FileFacts,
  tree: readonly TreeNode[],
  {items, href, isMain}: {readonly items: readonly Item[]; readonly href: string; readonly isMain: boolean},
): SearchedPage {
  const own = items.filter(({position}) => position.path === path);
  const {passages, steps, ofItems, itemHeadings} = passagesOf(tree, {
    items: new Set(own.map(({anchor}) => anchor)),
    diagrams,
    hasSteps: kind === 'runbook',
  });
  const lead = passages.find(({heading, anchor}) => heading === '' && anchor === '')?.text ?? '';
  const sections = passages.filter(({heading}) => !isMain || heading !== '');
  return {
    path,
    href,
    steps,
    ofItems,
    itemHeadings,
    lead: lead.length < 30 ? `${lead} ${shorten(firstWords(tree), FIRST_WORDS)}`.trim() : lead,
    sections: sections.map(({heading, anchor, text}) => ({
      title: heading === '' ? title : heading,
      text,
      href: anchor === '' ? href : `${href}#${anchor}`,
    })),
  };
}

/** Everything an item says: its statement, and what stands with it in its element or below its heading. */
export function itemText({text, anchor, position}: Item, pages: readonly SearchedPage[]): string {
  const said = pages.find(({path}) => path === position.path)?.ofItems.get(anchor) ?? '';
  if (said.length <= text.length) return text;
  return holdsAll(said, text) ? said : `${text} ${said}`;
}

/** A statement may have lost its id, and its marks, on the way. */
function holdsAll(text: string, statement: string): boolean {
  const letters = (written: string): string => written.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return letters(text).includes(letters(statement));
}
