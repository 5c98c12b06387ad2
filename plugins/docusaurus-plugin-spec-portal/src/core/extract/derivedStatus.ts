import type {DerivedStatus, Stage} from '../../model/status.ts';
import {hasGenericName} from '../text/artifactPath.ts';
import type {FileContext} from './fileContext.ts';

/**
 * What place and title tell about a status that nobody wrote: `done/2026-Q3/x.md`, `deprecated_runbooks/x.md`,
 * `# Node is down [Deprecated]`. Of the main file only; a companion's folder is not its artifact's.
 */
export function derivedStatuses({file, sections, placeOf}: FileContext): readonly DerivedStatus[] {
  const {path, artifactPath} = file.source;
  if (path !== artifactPath) return [];
  const found: DerivedStatus[] = [];
  const folder = tellingFolder(path);
  if (folder)
    found.push({
      source: 'folder',
      written: null,
      stage: folder.stage,
      evidence: folder.name,
      position: {path, line: 1, column: 1},
    });
  const title = sections.find(({heading}) => heading !== null);
  const mark = title?.depth === 1 ? MARK.exec(title.title) : null;
  const stage = mark?.groups
    ? STAGE_OF_MARK[(mark.groups['end'] ?? mark.groups['start'] ?? '').toLowerCase()]
    : undefined;
  if (mark && stage && title?.heading)
    found.push({source: 'title', written: null, stage, evidence: mark[0].trim(), position: placeOf(title.heading)});
  return found;
}

const STAGE_OF_FOLDER: readonly (readonly [RegExp, Stage])[] = [
  [/^(?:done|completed?|implemented|finished)$/i, 'done'],
  [/^(?:archived?|obsolete|retired|deprecated(?:[-_].*)?)$/i, 'deprecated'],
  [/^superseded$/i, 'superseded'],
  [/^(?:rejected|withdrawn|abandoned)$/i, 'rejected'],
  [/^(?:accepted|approved)$/i, 'accepted'],
  [/^(?:in[-_]progress|wip)$/i, 'implementing'],
  [/^(?:drafts?|proposed|backlog|planned)$/i, 'draft'],
];

/** The folder nearest to the file decides. A spec's own folder is its name: a feature may be called `archive`. */
function tellingFolder(path: string): {readonly name: string; readonly stage: Stage} | null {
  const folders = path.split('/').slice(0, hasGenericName(path) ? -2 : -1);
  for (let at = folders.length - 1; at >= 0; at--) {
    const name = folders[at] ?? '';
    const above = folders[at - 1]?.toLowerCase();
    // A change that OpenSpec archives has been carried out.
    if (above === 'changes' && /^archive$/i.test(name)) return {name: `changes/${name}/`, stage: 'done'};
    const stage = STAGE_OF_FOLDER.find(([pattern]) => pattern.test(name))?.[1];
    if (stage) return {name: `${name}/`, stage};
  }
  return null;
}

const STAGE_OF_MARK: Readonly<Record<string, Stage>> = {
  deprecated: 'deprecated',
  obsolete: 'deprecated',
  retired: 'deprecated',
  archived: 'deprecated',
  superseded: 'superseded',
  rejected: 'rejected',
  withdrawn: 'rejected',
  draft: 'draft',
  wip: 'draft',
  proposed: 'draft',
  proposal: 'draft',
};

const WORDS = Object.keys(STAGE_OF_MARK).join('|');
/** `X [Deprecated]`, `X (superseded)`, `[DRAFT] X`. */
const MARK = new RegExp(`\\s[[(](?<end>${WORDS})[\\])]$|^\\[(?<start>${WORDS})\\](?=\\s)`, 'i');
