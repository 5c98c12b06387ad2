import type {DiagramLinkView, SlotView} from '../../core/present/pageData.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Turns the names of a drawing into links to what they mean, and marks the box around each with the state of its target.
 * `titleOf` gives a link its tooltip.
 */
export function linkNames(
  drawing: Element,
  links: readonly DiagramLinkView[],
  titleOf: (slot: SlotView) => string,
): void {
  const known = links.filter(({raw}) => raw !== '');
  if (known.length === 0) return;
  const words = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${known
      .map(({raw}) => escaped(raw))
      .toSorted(byLength)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  for (const text of textsOf(drawing)) linkFirst(text, words, known, titleOf);
}

function textsOf(drawing: Element): readonly Text[] {
  const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('style, title, desc, a')) texts.push(node);
  return texts;
}

function linkFirst(
  text: Text,
  words: RegExp,
  links: readonly DiagramLinkView[],
  titleOf: (slot: SlotView) => string,
): void {
  const match = words.exec(text.data);
  const link = match && links.find(({raw}) => raw === match[0]);
  if (!match || !link) return;
  const name = text.splitText(match.index);
  const rest = name.splitText(match[0].length);
  const isSvg = name.parentElement?.namespaceURI === SVG;
  const element = document.createElementNS(
    isSvg ? SVG : HTML,
    link.slot.href === null ? (isSvg ? 'tspan' : 'span') : 'a',
  );
  if (link.slot.href !== null) element.setAttribute('href', link.slot.href);
  element.setAttribute('class', link.slot.href === null ? 'specPortal-drawnName' : 'specPortal-drawnLink');
  const tip = isSvg ? document.createElementNS(SVG, 'title') : null;
  if (tip) tip.textContent = titleOf(link.slot);
  else element.setAttribute('title', titleOf(link.slot));
  name.replaceWith(element);
  element.append(name);
  if (tip) element.append(tip);
  // The box around it, in most kinds of diagrams a group of class `node`.
  const state = link.slot.status?.stage ?? link.slot.state;
  element
    .closest('.node, .actor, .stateGroup, .entity')
    ?.classList.add('specPortal-drawnNode', `specPortal-drawn--${state}`);
  linkFirst(rest, words, links, titleOf);
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The longer name first: `FR-001` also begins `FR-0012`. */
function byLength(a: string, b: string): number {
  return b.length - a.length;
}
