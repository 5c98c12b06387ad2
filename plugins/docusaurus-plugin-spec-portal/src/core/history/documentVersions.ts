import type {ArtifactKind} from '../../model/artifact.ts';
import type {FileRevision, Revision} from '../../model/revisions.ts';
import type {Statement, Statements} from './statements.ts';

/** Where a file of any time belongs, by the name it has today. */
export interface Home {
  /** Key of the artifact; null for one that is no more. */
  readonly artifact: string | null;
  /** Today's name of the document's main file. */
  readonly main: string;
  readonly kind: ArtifactKind;
}

/** What a commit made of one document. */
export interface DocumentVersions {
  readonly home: Home;
  /** The main file's name then, or another file's when the commit leaves that one alone. */
  readonly path: string;
  readonly from: string | null;
  /** One per parent. */
  readonly parents: readonly DocumentSide[];
  readonly after: DocumentSide;
}

/** The touched files of a document before or after a commit. */
export interface DocumentSide {
  /** Null when the main file is not there, or not touched. */
  readonly main: Statements | null;
  readonly items: readonly Statement[];
}

/** What a version says; null when nobody could read it. */
export type Reading = (file: FileRevision, blob: string) => Statements | null;

/** Groups the files of a commit by document. A document of which one version could not be read comes as its home alone. */
export function documentVersions(
  {files}: Revision,
  names: readonly string[],
  homeOf: (path: string) => Home | null,
  read: Reading,
): readonly (DocumentVersions | {readonly home: Home; readonly path: null})[] {
  const groups = new Map<string, {home: Home; touched: {file: FileRevision; isMain: boolean}[]}>();
  for (const [index, file] of files.entries()) {
    const name = names[index] ?? file.path;
    const home = homeOf(name);
    if (!home) continue;
    const group = groups.get(home.main) ?? {home, touched: []};
    group.touched.push({file, isMain: name === home.main});
    groups.set(home.main, group);
  }
  return [...groups.values()].map(({home, touched}) => {
    const main = touched.find(({isMain}) => isMain)?.file;
    const sides = sidesOf(touched, read);
    return sides === null
      ? {home, path: null}
      : {home, path: main?.path ?? touched[0]?.file.path ?? home.main, from: main?.from ?? null, ...sides};
  });
}

function sidesOf(
  touched: readonly {readonly file: FileRevision; readonly isMain: boolean}[],
  read: Reading,
): Pick<DocumentVersions, 'parents' | 'after'> | null {
  const count = Math.max(...touched.map(({file}) => file.before.length));
  const parents = Array.from({length: count}, (_, parent) =>
    sideOf(touched, read, ({before}) => before[parent] ?? null),
  );
  const after = sideOf(touched, read, ({after: blob}) => blob);
  const known = parents.flatMap((side) => side ?? []);
  return after === null || known.length < count ? null : {parents: known, after};
}

function sideOf(
  touched: readonly {readonly file: FileRevision; readonly isMain: boolean}[],
  read: Reading,
  blobOf: (file: FileRevision) => string | null,
): DocumentSide | null {
  let main: Statements | null = null;
  const items: Statement[] = [];
  // The main file's statements count before a companion's mention of them.
  for (const {file, isMain} of touched.toSorted((a, b) => Number(b.isMain) - Number(a.isMain))) {
    const blob = blobOf(file);
    if (blob === null) continue;
    const statements = read(file, blob);
    if (statements === null) return null;
    if (isMain) main = statements;
    items.push(...statements.items);
  }
  return {main, items};
}
