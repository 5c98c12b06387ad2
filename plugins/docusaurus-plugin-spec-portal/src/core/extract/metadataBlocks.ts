import type {RootContent} from 'mdast';
import type {Field} from '../../model/field.ts';
import {fieldsOfBlock} from './fieldForms.ts';
import {isKnownKey, isKnownKeyWithQualifier, isSectionWord} from './fieldKeys.ts';
import type {FileContext} from './fileContext.ts';
import type {Section} from './sections.ts';

/** A block that carries metadata, with the fields in it. */
export interface MetadataBlock {
  readonly block: RootContent;
  readonly fields: readonly Field[];
  /** It stands between the title and the first heading or rule, where a panel may take its place. */
  readonly isHead: boolean;
}

/**
 * The metadata below the title: one run of blocks that all are keys with values. The first block that is anything else ends
 * it, so that a document which writes its sections as bold paragraphs keeps them. Without one key we know there is no metadata.
 */
export function metadataBlocks(context: FileContext): readonly MetadataBlock[] {
  const [first, second] = context.sections;
  const heads = [first, first?.heading === null ? second : undefined].filter((section) => section !== undefined);
  const named = context.sections.slice(heads.length, heads.length + 2).filter(({title}) => METADATA_TITLE.test(title));
  return [
    ...heads.flatMap((section) => runOf(section, context, true)),
    ...named.flatMap((section) => runOf(section, context, false)),
  ];
}

const METADATA_TITLE =
  /^(?:[\d.]+\s+)?(?:metadata|meta|document (?:information|info|control|metadata)|spec(?:ification)? (?:metadata|info(?:rmation)?)|identity|metadatos|metadaten|métadonnées)$/i;

function runOf(section: Section, context: FileContext, isHead: boolean): readonly MetadataBlock[] {
  let run: MetadataBlock[] = [];
  for (const block of betweenRules(section.blocks)) {
    if (block.type === 'html') continue;
    const fields = fieldsOfBlock(block, context);
    if (fields.length > 0 && !isBody(block, fields)) run.push({block, fields, isHead});
    else if (isMetadata(run)) return run;
    else run = [];
  }
  return isMetadata(run) ? run : [];
}

/** Some authors draw a rule between title and metadata; the run then stands below it. */
function betweenRules(blocks: readonly RootContent[]): readonly RootContent[] {
  const from = blocks[0]?.type === 'thematicBreak' ? 1 : 0;
  const end = blocks.findIndex(({type}, index) => index >= from && type === 'thematicBreak');
  return blocks.slice(from, end < 0 ? blocks.length : end);
}

function isMetadata(run: readonly MetadataBlock[]): boolean {
  return run.some(({fields}) => fields.some(({key}) => isKnownKey(key) || isKnownKeyWithQualifier(key)));
}

const LONG_VALUE = 160;

/** A bold word that heads a paragraph of prose: `**Context:**` above its text, `**Decision:** We will …`. */
function isBody(block: RootContent, fields: readonly Field[]): boolean {
  const [first] = fields;
  if (block.type !== 'paragraph' || !first || isKnownKey(first.key)) return false;
  return (
    isSectionWord(first.key) ||
    fields.some(({value}) => value === '' || value.length > LONG_VALUE || /[.!?]\s+\p{Lu}/u.test(value))
  );
}
