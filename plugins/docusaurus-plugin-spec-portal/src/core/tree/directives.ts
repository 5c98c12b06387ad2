import type {Element, ElementContent} from 'hast';
import type {Nodes, Parents} from 'mdast';
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import type {State} from 'mdast-util-to-hast';
import {labelOf} from '../extract/requirementDirectives.ts';
import {stageOf} from '../extract/statusVocabulary.ts';
import {admonitionOf} from '../text/admonitions.ts';
import {oneLine, plainText} from '../text/inlineText.ts';
import {isOncallDirective, isReferenceDirective, isStatusDirective} from '../text/portalDirectives.ts';
import type {TreeSource} from './buildTree.ts';
import {asContent, element} from './elements.ts';

/**
 * Directives in portal files. References are links, embeds are slots, admonitions and long requirements are drawn; every
 * other block of colons turns back into text, its body is kept.
 */
export function directiveHandlers(
  {context, items, embeds}: TreeSource,
  inSlot: (node: Nodes, content: ElementContent[]) => ElementContent[],
): Record<string, unknown> {
  const {file, settings} = context;
  const slotOf = new Map(embeds.map(({node}, slot) => [node, slot]));
  const anchorOf = new Map(items.filter(({isAlias}) => !isAlias).map(({node, item}) => [node, item.anchor]));
  const written = (node: Nodes): string =>
    file.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  /** The author's own words for a link, `{label="the first spec"}`, else the name itself. */
  const words = (state: State, node: LeafDirective | TextDirective): ElementContent[] => {
    const own = node.attributes?.['label'];
    return own ? [{type: 'text', value: own}] : (state.all(node) as ElementContent[]);
  };
  return {
    textDirective: (state: State, node: TextDirective) => {
      if (!isStatusDirective(node)) return inSlot(node, words(state, node));
      const label = oneLine(plainText(node));
      return element('sp-status', {dataLabel: label, dataStage: stageOf(label, settings.statuses)}, []);
    },
    leafDirective: (state: State, node: LeafDirective) => {
      const slot = slotOf.get(node);
      if (slot !== undefined) return element('sp-embed', {dataSlot: String(slot)}, []);
      return element(
        'p',
        {},
        isReferenceDirective(node) ? inSlot(node, words(state, node)) : [{type: 'text', value: written(node)}],
      );
    },
    containerDirective: (state: State, node: ContainerDirective): Element | ElementContent[] => {
      const label = labelOf(node);
      const body = node.children
        .filter((child) => child !== label)
        .flatMap((child) => asContent(state.one(child as never, node as unknown as Parents)));
      const title = label ? oneLine(plainText(label)) : '';
      const type = admonitionOf(node.name);
      if (type) return element('sp-alert', {dataType: type, dataTitle: title}, body);
      if (isOncallDirective(node)) return element('sp-oncall', {dataTitle: title}, body);
      const anchor = anchorOf.get(node);
      if (anchor !== undefined) return element('sp-requirement', {dataAnchor: anchor}, body);
      const [firstLine = ''] = written(node).split('\n', 1);
      return [element('p', {}, [element('code', {}, [{type: 'text', value: firstLine}])]), ...body];
    },
  };
}
