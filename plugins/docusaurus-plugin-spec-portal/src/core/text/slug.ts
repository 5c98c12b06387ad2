import GithubSlugger, {slug as githubSlug} from 'github-slugger';

/** Heading anchors as GitHub makes them, unique in one file. */
export function createSlugger(): (text: string) => string {
  const slugger = new GithubSlugger();
  return (text) => slugger.slug(text) || slugger.slug('section');
}

/** An anchor for text that is no heading; may be empty. */
export function slug(text: string): string {
  return githubSlug(text.slice(0, 80)).replaceAll(/-{2,}/g, '-').replace(/^-|-$/g, '');
}
