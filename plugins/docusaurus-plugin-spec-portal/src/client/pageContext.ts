import {createContext, useContext} from 'react';
import type {
  ArtifactPage,
  DiagramView,
  EmbedView,
  InheritedView,
  ItemView,
  PlacedDiagnostic,
  SlotView,
} from '../core/present/pageData.ts';

/** What the nodes of a page's body look up: the targets of references, the facts of items, the places of images. */
export type PageLookup = Pick<
  ArtifactPage,
  'href' | 'links' | 'items' | 'assets' | 'inherited' | 'embeds' | 'diagnostics'
> &
  Partial<Pick<ArtifactPage, 'diagrams'>>;

const PageContext = createContext<PageLookup>({
  href: '',
  links: [],
  items: {},
  assets: {},
  inherited: {decisions: [], runbooks: []},
  embeds: [],
  diagnostics: [],
});

export const PageProvider = PageContext.Provider;

export function useSlot(slot: number): SlotView | null {
  return useContext(PageContext).links[slot] ?? null;
}

/** The item at an anchor of the page. Its text stands in the tree. */
export function useItem(anchor: string): ItemView | null {
  const {href, items} = useContext(PageContext);
  const item = items[anchor];
  return item ? {...item, anchor, href: `${href}#${anchor}`, text: ''} : null;
}

export function useItems(): PageLookup['items'] {
  return useContext(PageContext).items;
}

export function useAsset(path: string): string | null {
  return useContext(PageContext).assets[path] ?? null;
}

export function useInherited(): InheritedView {
  return useContext(PageContext).inherited;
}

export function useEmbedSlot(slot: number): EmbedView | null {
  return useContext(PageContext).embeds[slot] ?? null;
}

/** A problem of the page, for the place it stands at in the preview. */
export function useProblem(index: number): PlacedDiagnostic | null {
  return useContext(PageContext).diagnostics[index] ?? null;
}

export function useDiagram(index: number): DiagramView | null {
  return useContext(PageContext).diagrams?.[index] ?? null;
}
