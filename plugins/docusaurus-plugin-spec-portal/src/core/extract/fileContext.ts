import type {Nodes} from 'mdast';
import type {Position} from '../../model/position.ts';
import type {Settings} from '../../model/settings.ts';
import type {ParsedFile} from '../parse/parseFile.ts';
import {type Section, sectionsOf} from './sections.ts';

/** What every finder may look at. */
export interface FileContext {
  readonly file: ParsedFile;
  readonly sections: readonly Section[];
  readonly settings: Settings;
  /** Place of a node in the source. */
  readonly placeOf: (node: Nodes) => Position;
}

export function createFileContext(file: ParsedFile, settings: Settings): FileContext {
  const {path} = file.source;
  return {
    file,
    settings,
    sections: sectionsOf(file.tree),
    placeOf: ({position}) => ({path, line: position?.start.line ?? 1, column: position?.start.column ?? 1}),
  };
}
