import type {Root} from 'mdast';
import type {LeafDirective, TextDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {toString as textOf} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import {stageOf} from '../core/extract/statusVocabulary.ts';
import {isEmbedName} from '../model/embed.ts';
import type {Stage} from '../model/status.ts';
import {importOf} from './importOf.ts';

export interface Options {
  /** The same words as in the plugin's option `statuses`. */
  readonly statuses?: Readonly<Record<string, Stage>>;
}

/** What a directive becomes. The names cannot collide with one an author chose. */
const REF = {component: 'SpecPortalRef', module: '@theme/SpecPortal/Ref'};
const STATUS = {component: 'SpecPortalStatus', module: '@theme/SpecPortal/Status'};
const EMBED = {component: 'SpecPortalEmbed', module: '@theme/SpecPortal/PageEmbed'};
const REFERENCES = ['ref', 'runbook', 'decision', 'requirement'];

/**
 * Makes components of `:ref[SPEC-001/FR-001]`, `:status[Draft]`, `::requirements{spec=SPEC-001}` and their like in MDX pages,
 * docs and posts: the names are those of the portal's own files. The page imports them itself, so a site's own
 * `MDXComponents` stays as it is. Directives of other names are left alone.
 */
export default function portalDirectives({statuses = {}}: Options = {}): (tree: Root) => void {
  return (tree) => {
    const used = new Set<typeof REF>();
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.type === 'leafDirective' && isEmbedName(node.name)) {
        used.add(EMBED);
        parent.children.splice(index, 1, embedElement(node));
        return [SKIP, index + 1];
      }
      const before = parent.children[index - 1];
      const followsWord = before?.type === 'text' && /[\p{L}\p{N}_]$/u.test(before.value);
      if (node.type !== 'textDirective' || node.children.length === 0 || followsWord) return undefined;
      const made = REFERENCES.includes(node.name) ? REF : node.name === 'status' ? STATUS : null;
      if (made === null) return undefined;
      used.add(made);
      parent.children.splice(index, 1, made === REF ? refElement(node) : statusElement(node, statuses));
      return [SKIP, index + 1];
    });
    tree.children.unshift(...[...used].map(({component, module}) => importOf(component, module)));
  };
}

function refElement(node: TextDirective): MdxJsxTextElement {
  const label = node.attributes?.['label'];
  return {
    type: 'mdxJsxTextElement',
    name: REF.component,
    attributes: attributes({id: textOf(node), ...(label ? {label} : {})}),
    children: [],
  };
}

function statusElement(node: TextDirective, statuses: Readonly<Record<string, Stage>>): MdxJsxTextElement {
  const label = textOf(node);
  return {
    type: 'mdxJsxTextElement',
    name: STATUS.component,
    attributes: attributes({label, stage: stageOf(label, statuses)}),
    children: [],
  };
}

/** Attributes travel as one text: what an author writes must not become any other prop. */
function embedElement(node: LeafDirective): MdxJsxFlowElement {
  const given = Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']));
  return {
    type: 'mdxJsxFlowElement',
    name: EMBED.component,
    attributes: attributes({name: node.name, label: textOf(node), attributes: JSON.stringify(given)}),
    children: [],
  };
}

function attributes(given: Readonly<Record<string, string>>): MdxJsxTextElement['attributes'] {
  return Object.entries(given).map(([name, value]) => ({type: 'mdxJsxAttribute' as const, name, value}));
}
