import type {Element, ElementContent} from 'hast';
import type {Nodes, Parents} from 'mdast';
import type {State} from 'mdast-util-to-hast';
import {admonitionOf} from '../text/admonitions.ts';
import {plainText} from '../text/inlineText.ts';
import {isReferenceDirective} from '../text/referenceDirectives.ts';
import {asContent, element} from './elements.ts';

interface Directive {
  readonly type: string;
  readonly name: string;
  readonly children: readonly Nodes[];
  readonly position?: Nodes['position'];
}

/**
 * Directives in portal files. Admonitions are drawn, references are links; every other block of colons turns back into
 * text, its body is kept.
 */
export function directiveHandlers(
  source: string,
  inSlot: (node: Nodes, content: ElementContent[]) => ElementContent[],
): Record<string, unknown> {
  const written = (node: Directive): string =>
    source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  return {
    textDirective: (state: State, node: Nodes) => inSlot(node, state.all(node)),
    leafDirective: (state: State, node: Directive & Nodes) =>
      element(
        'p',
        {},
        isReferenceDirective(node) ? inSlot(node, state.all(node)) : [{type: 'text', value: written(node)}],
      ),
    containerDirective: (state: State, node: Directive): Element | ElementContent[] => {
      const type = admonitionOf(node.name);
      const label = node.children.find((child) => isLabel(child));
      const body = node.children
        .filter((child) => child !== label)
        .flatMap((child) => asContent(state.one(child as never, node as unknown as Parents)));
      if (type) return element('sp-alert', {dataType: type, dataTitle: label ? plainText(label) : ''}, body);
      const [firstLine = ''] = written(node).split('\n', 1);
      return [element('p', {}, [element('code', {}, [{type: 'text', value: firstLine}])]), ...body];
    },
  };
}

function isLabel(node: Nodes): boolean {
  return node.type === 'paragraph' && (node.data as {directiveLabel?: boolean} | undefined)?.directiveLabel === true;
}
