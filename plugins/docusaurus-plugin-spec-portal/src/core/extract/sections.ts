import type {Heading as HeadingNode, Root, RootContent} from 'mdast';
import type {Heading} from '../../model/tree.ts';
import {inlineText, oneLine} from '../text/inlineText.ts';
import {createSlugger} from '../text/slug.ts';
import {sectionName} from './sectionName.ts';

/** A heading with the blocks below it, up to the next heading of any depth. The first section may have no heading. */
export interface Section {
  readonly heading: HeadingNode | null;
  /** Title as plain text, without marks such as `*(mandatory)*`; empty without heading. */
  readonly title: string;
  /** The title without number, emoji and remark: what rules know the section by. */
  readonly name: string;
  /** 0 without heading. */
  readonly depth: number;
  readonly anchor: string | null;
  /** Titles from the outermost heading down to this one. */
  readonly path: readonly string[];
  /** Their names. */
  readonly names: readonly string[];
  /** Place among the file's sections. */
  readonly index: number;
  readonly blocks: readonly RootContent[];
}

/** Splits a file at its top-level headings. */
export function sectionsOf(tree: Root): readonly Section[] {
  const slugOf = createSlugger();
  const sections: Section[] = [];
  let heading: HeadingNode | null = null;
  let blocks: RootContent[] = [];
  let above: {title: string; name: string; depth: number}[] = [];
  const close = () => {
    const title = heading ? headingTitle(heading) : '';
    const name = sectionName(title);
    const depth = heading?.depth ?? 0;
    if (heading) above = [...above.filter((outer) => outer.depth < depth), {title, name, depth}];
    const anchor = heading ? slugOf(inlineText(heading).text) : null;
    if (heading || blocks.length > 0)
      sections.push({
        heading,
        title,
        name,
        depth,
        anchor,
        path: above.map((outer) => outer.title),
        names: above.map((outer) => outer.name),
        index: sections.length,
        blocks,
      });
  };
  for (const node of tree.children) {
    if (node.type !== 'heading') {
      blocks.push(node);
      continue;
    }
    close();
    heading = node;
    blocks = [];
  }
  close();
  return sections;
}

/** A heading's words without a trailing remark of its template. */
export function headingTitle(heading: HeadingNode): string {
  return oneLine(
    inlineText(heading).text.replace(
      /\*?\((?:mandatory|optional|include if|if applicable|required)[^()]*\)\*?\s*$/i,
      '',
    ),
  );
}

/** The headings for a table of contents. */
export function headingsOf(sections: readonly Section[]): readonly Heading[] {
  return sections.flatMap(({heading, title, depth, anchor}) =>
    heading && anchor ? [{anchor, text: title, depth, line: heading.position?.start.line ?? 1}] : [],
  );
}
