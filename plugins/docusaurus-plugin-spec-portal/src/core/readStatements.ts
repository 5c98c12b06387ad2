import type {Settings} from '../model/settings.ts';
import type {SourceFile} from '../model/source.ts';
import {extractDates} from './extract/dates.ts';
import {extractFields} from './extract/fields.ts';
import {createFileContext} from './extract/fileContext.ts';
import {extractIdentity} from './extract/identity.ts';
import {extractItems} from './extract/items.ts';
import {extractReplacements} from './extract/references.ts';
import {extractStatuses} from './extract/status.ts';
import {isUnfilledTemplate} from './extract/template.ts';
import {type Statements, statementsOf} from './history/statements.ts';
import {parseFile} from './parse/parseFile.ts';

/**
 * What one version of a file says, as far as a history tells it: what `readFile` would find, without all that nobody asks an old
 * version for. There are thousands of them.
 */
export function readStatements(source: SourceFile, settings: Settings): Statements {
  const context = createFileContext(parseFile(source), settings);
  const fields = extractFields(context);
  const {found, items} = extractItems(context);
  const {title} = extractIdentity(context, fields);
  return statementsOf({
    title,
    isTemplate: isUnfilledTemplate(title, fields),
    statuses: extractStatuses(context, fields),
    dates: extractDates(fields),
    references: extractReplacements(context, found).map(({reference}) => reference),
    items,
  });
}
