import {
  createFileContext,
  type FileContext,
} from '../../plugins/docusaurus-plugin-spec-portal/src/core/extract/fileContext.ts';
import {parseFile} from '../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseFile.ts';
import {readFile} from '../../plugins/docusaurus-plugin-spec-portal/src/core/readFile.ts';
import type {ArtifactKind} from '../../plugins/docusaurus-plugin-spec-portal/src/model/artifact.ts';
import type {DrawnFile} from '../../plugins/docusaurus-plugin-spec-portal/src/model/file.ts';
import type {Settings} from '../../plugins/docusaurus-plugin-spec-portal/src/model/settings.ts';
import type {SourceFile} from '../../plugins/docusaurus-plugin-spec-portal/src/model/source.ts';
import {SETTINGS} from './settings.ts';

export interface Reading {
  readonly path?: string;
  readonly kind?: ArtifactKind;
  readonly settings?: Settings;
}

export function sourceOf(
  text: string,
  {path = 'docs/specs/001-demo/spec.md', kind = 'spec'}: Reading = {},
): SourceFile {
  return {path, kind, artifactPath: path, text, failure: null};
}

/** Everything one file says, and its tree, from its text. */
export function read(text: string, reading: Reading = {}): DrawnFile {
  return readFile(sourceOf(text, reading), reading.settings ?? SETTINGS);
}

/** What a finder sees of a text. */
export function contextOf(text: string, reading: Reading = {}): FileContext {
  return createFileContext(parseFile(sourceOf(text, reading)), reading.settings ?? SETTINGS);
}
