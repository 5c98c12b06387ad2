import type {Element, ElementContent, Properties} from 'hast';

export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children};
}

/** What a handler gave for one node, as a list. */
export function asContent(result: ElementContent | ElementContent[] | undefined): ElementContent[] {
  if (result === undefined) return [];
  return Array.isArray(result) ? result : [result];
}
