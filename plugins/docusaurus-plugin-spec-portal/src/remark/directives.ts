import type {Root} from 'mdast';
import type {LeafDirective, TextDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {toString as textOf} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import {importOf} from './importOf.ts';

/** What a directive becomes. The name cannot collide with one an author chose. */
const REF = {component: 'SpecPortalRef', module: '@theme/SpecPortal/Ref'};
const REQUIREMENTS = {component: 'SpecPortalRequirements', module: '@theme/SpecPortal/Requirements'};

/**
 * Makes components of `:ref[SPEC-001/FR-001]` and `::requirements{spec=SPEC-001}` in MDX pages, docs and posts.
 * The page imports them itself, so a site's own `MDXComponents` stays as it is. Directives of other names are left alone.
 */
export default function portalDirectives(): (tree: Root) => void {
  return (tree) => {
    const used = new Set<typeof REF>();
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.type === 'textDirective' && node.name === 'ref') {
        used.add(REF);
        parent.children.splice(index, 1, refElement(node));
        return [SKIP, index + 1];
      }
      if (node.type === 'leafDirective' && node.name === 'requirements') {
        used.add(REQUIREMENTS);
        parent.children.splice(index, 1, requirementsElement(node));
        return [SKIP, index + 1];
      }
      return undefined;
    });
    tree.children.unshift(...[...used].map(({component, module}) => importOf(component, module)));
  };
}

function refElement(node: TextDirective): MdxJsxTextElement {
  const id = textOf(node);
  return {
    type: 'mdxJsxTextElement',
    name: REF.component,
    attributes: attributes({...node.attributes, id}, ['id', 'label']),
    children: [],
  };
}

function requirementsElement(node: LeafDirective): MdxJsxFlowElement {
  const given = {...node.attributes, spec: node.attributes?.['spec'] ?? textOf(node)};
  return {
    type: 'mdxJsxFlowElement',
    name: REQUIREMENTS.component,
    attributes: attributes(given, ['spec', 'level', 'state']),
    children: [],
  };
}

/** Only attributes a component knows: what an author writes must not become any other prop. */
function attributes(
  given: Readonly<Record<string, string | null | undefined>>,
  known: readonly string[],
): MdxJsxTextElement['attributes'] {
  return known.flatMap((name) => {
    const value = given[name];
    return typeof value === 'string' ? [{type: 'mdxJsxAttribute' as const, name, value}] : [];
  });
}
