import {createContext, useContext} from 'react';
import type {ArtifactPage, SectionProgress, StoryView} from '../core/present/pageData.ts';

/** What the headings and lists of a document's body are, besides what they say. */
export type DocumentLookup = Pick<ArtifactPage, 'stories' | 'scenarios' | 'progress'>;

const DocumentContext = createContext<DocumentLookup>({stories: [], scenarios: {}, progress: []});

export const DocumentProvider = DocumentContext.Provider;

/** The user story a heading opens. */
export function useStory(anchor: string): StoryView | null {
  return useContext(DocumentContext).stories.find((story) => story.anchor === anchor) ?? null;
}

/** `US-1.2` for a scenario's list item. */
export function useScenario(anchor: string): string | null {
  return useContext(DocumentContext).scenarios[anchor] ?? null;
}

/** Tasks and checks below a heading. */
export function useSectionProgress(anchor: string): readonly SectionProgress[] {
  return useContext(DocumentContext).progress.filter((each) => each.anchor === anchor);
}
