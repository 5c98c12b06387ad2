import type {Field} from '../../model/field.ts';
import {onceOf} from '../../model/onceOf.ts';
import {normalKey} from './fieldKeys.ts';
import type {FileContext} from './fileContext.ts';
import {metadataBlocks} from './metadataBlocks.ts';

export {normalKey} from './fieldKeys.ts';

/** Metadata as written, front matter first, then the lines, bullets and tables below the title. */
export function extractFields(context: FileContext): readonly Field[] {
  return [...frontMatterFields(context), ...metadataBlocks(context).flatMap(({fields}) => fields)];
}

function frontMatterFields({file}: FileContext): readonly Field[] {
  return file.frontMatter.entries.flatMap(({key, values}) => {
    const [first] = values;
    if (!first) return [];
    const {line, column} = first;
    const value = values.map(({text}) => text).join(', ');
    return [{key, value, carrier: 'front-matter' as const, position: {path: file.source.path, line, column}}];
  });
}

/** The first field with one of the names, compared without case; front matter keys also by their last part. */
export function fieldNamed(fields: readonly Field[], names: readonly string[]): Field | null {
  return fieldsNamed(fields, names)[0] ?? null;
}

/** All of them, in the order of the names. */
export function fieldsNamed(fields: readonly Field[], names: readonly string[]): readonly Field[] {
  const keys = fields.map(normalKeyOf);
  return names.flatMap((name) => fields.filter((_, at) => keys[at] === name || keys[at]?.endsWith(`.${name}`)));
}

/** A file's fields are asked for some fifty names. */
const normalKeyOf = onceOf(({key}: Field) => normalKey(key));
