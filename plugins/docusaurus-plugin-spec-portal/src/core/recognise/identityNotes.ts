import type {FileFacts} from '../../model/file.ts';
import type {Position} from '../../model/position.ts';
import {pathName, pathNumber} from '../resolve/keys.ts';
import {oneLine} from '../text/inlineText.ts';
import type {Recognised} from './recognise.ts';
import {guessed, ignored, type Sorted, topOf, understood} from './sorted.ts';

/** Key, written id and title: which words carry them, or what stood in for missing ones. */
export function identityNotes(recognised: Recognised): readonly Sorted[] {
  const {facts} = recognised.file;
  return [...keyNote(recognised), ...idNote(facts), titleNote(facts), ...templateNote(facts)];
}

function keyNote({file: {facts}, artifact: {key, writtenId, path}}: Recognised): readonly Sorted[] {
  const at = topOf(facts.path);
  if (facts.path !== path || key === writtenId) return [];
  const taken = writtenId === null ? 'no id is written' : `the written id ${writtenId} is not this artifact's alone`;
  return [guessed('key', key, `${taken}; ${keyOrigin(key, path)}`, at)];
}

function keyOrigin(key: string, path: string): string {
  const number = pathNumber(path);
  if (number !== null && key.endsWith(`-${number}`) && key !== pathName(path))
    return 'made from the number of the file';
  if (key === pathName(path))
    return path.includes(`/${key}/`) ? 'made from the folder' : 'made from the name of the file';
  return 'made from the path';
}

function idNote(facts: FileFacts): readonly Sorted[] {
  const {writtenId, path} = facts;
  if (writtenId === null) return [];
  const place = placeOfWords(writtenId, facts);
  return [
    place
      ? understood('id', writtenId, place.how, place.position)
      : guessed('id', writtenId, 'from the path', topOf(path)),
  ];
}

function titleNote(facts: FileFacts): Sorted {
  const place = placeOfWords(facts.title, facts);
  return place
    ? understood('title', facts.title, place.how, place.position)
    : guessed('title', facts.title, 'no heading or key gives one; made from the path', topOf(facts.path));
}

/** Where words of the identity stand: in the first heading, else in a metadata value. */
function placeOfWords(
  words: string,
  {path, outline, fields}: FileFacts,
): {readonly how: string; readonly position: Position} | null {
  const wanted = plain(words);
  const [heading] = outline;
  if (heading && plain(heading.text).includes(wanted))
    return {how: `the heading of level ${heading.depth}`, position: {path, line: heading.line, column: 1}};
  const field = fields.find(({value}) => plain(value).includes(wanted));
  return field ? {how: `the key \`${field.key}\``, position: field.position} : null;
}

/** `ADR 10` in a heading is the id `ADR-10`. */
function plain(text: string): string {
  return oneLine(text.toLowerCase().replaceAll(/[-_\u2010\u2011]/g, ' '));
}

function templateNote({isTemplate, path}: FileFacts): readonly Sorted[] {
  return isTemplate
    ? [
        ignored(
          'template',
          'a template nobody has filled in',
          'its title or metadata are placeholders; it does not count in totals',
          topOf(path),
        ),
      ]
    : [];
}
