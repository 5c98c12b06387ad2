import type {Change} from '../../model/history.ts';
import {onceOf} from '../../model/onceOf.ts';
import type {Commit} from '../../model/revisions.ts';
import type {Births} from './births.ts';
import type {ChangeMaker} from './changeMaker.ts';
import {documentDifferences, newReplacements} from './documentDifferences.ts';
import type {DocumentVersions} from './documentVersions.ts';
import type {Drifts} from './drifts.ts';
import {itemChanges} from './itemChanges.ts';
import {itemDifferences} from './itemDifferences.ts';
import type {createSupersessions} from './supersessions.ts';

export interface Memory {
  readonly births: Births;
  readonly drifts: Drifts;
  readonly supersessionsIn: ReturnType<typeof createSupersessions>;
  readonly make: ChangeMaker;
}

/** Most of what it takes to tell a history again, when documents say something else today. */
const differencesOf = onceOf(({parents, after}: DocumentVersions) =>
  itemDifferences(
    parents.map((side) => side.items),
    after.items,
  ),
);

/** What a commit changed in one document; to be asked from the oldest commit to the newest, since it remembers. */
export function changesOf(
  versions: DocumentVersions,
  commit: Commit,
  {births, drifts, supersessionsIn, make}: Memory,
): readonly Change[] {
  const {home, after} = versions;
  const document = home.main;
  const items = differencesOf(versions);
  for (const item of items) births.record(document, item, commit);
  const replaced = supersessionsIn(versions, newReplacements(versions)).map((pair) =>
    make.ofSupersession(versions, pair, commit),
  );
  // Who is superseded has that status; once is enough.
  const isReplaced = replaced.some(({artifact}) => artifact === home.artifact);
  const differences = documentDifferences(versions).filter(({kind}) => !(kind === 'status' && isReplaced));
  // A document that comes or goes brings its requirements with it.
  const isWhole = differences.some(({kind}) => kind === 'added' || kind === 'removed');
  const ofItems = isWhole ? [] : itemChanges(items).map((change) => make.ofItem(versions, change, commit));
  if (after.main) drifts.stage(document, after.main.status?.stage ?? null, commit);
  for (const change of ofItems)
    if (change.kind !== 'question' && change.kind !== 'answer') drifts.change(document, change);
  return [...differences.map((each) => make.ofDocument(versions, each, commit)), ...replaced, ...ofItems];
}
