import type {FileProblem} from '../../model/file.ts';
import type {ParsedFile} from '../parse/parseFile.ts';
import {conflictMarkers} from './conflictMarkers.ts';
import {hiddenCharacters} from './hiddenCharacters.ts';
import {hiddenText} from './hiddenText.ts';
import {type Inspector, inspectedText} from './inspectedText.ts';
import {leakedSecrets} from './leakedSecrets.ts';
import {lookAlikeIds} from './lookAlikeIds.ts';
import {mdxCode} from './mdxCode.ts';
import {refusedAddresses} from './refusedAddresses.ts';
import {refusedDiagrams} from './refusedDiagrams.ts';
import {refusedFrontMatter} from './refusedFrontMatter.ts';
import {refusedHtml} from './refusedHtml.ts';

const INSPECTORS: readonly Inspector[] = [
  conflictMarkers,
  hiddenCharacters,
  hiddenText,
  leakedSecrets,
  lookAlikeIds,
  mdxCode,
  refusedAddresses,
  refusedDiagrams,
  refusedFrontMatter,
  refusedHtml,
];

/** What in a file is damaged, hidden or hostile. Reads only; what a page shows of it is decided elsewhere. Never throws. */
export function inspectFile(file: ParsedFile): readonly FileProblem[] {
  const inspected = inspectedText(file);
  return INSPECTORS.flatMap((inspect) => inspect(inspected));
}
