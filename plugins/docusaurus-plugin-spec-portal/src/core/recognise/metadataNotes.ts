import type {Field} from '../../model/field.ts';
import type {FileFacts} from '../../model/file.ts';
import type {Status} from '../../model/status.ts';
import {isStatusKey} from '../extract/status.ts';
import type {Recognised} from './recognise.ts';
import {guessed, ignored, type Sorted, understood} from './sorted.ts';

const CARRIERS: Readonly<Record<Field['carrier'], string>> = {
  'front-matter': 'front matter',
  line: 'a line of metadata',
  table: 'a table',
};

/** Status, type, dates and every other key, with what carries them. */
export function metadataNotes({file: {facts}}: Recognised): readonly Sorted[] {
  return [
    ...statusNotes(facts),
    ...facts.fields.filter((field) => !isStatusKey(field.key)).map((field) => fieldNote(field, facts)),
    ...diagramNotes(facts),
    ...directiveNotes(facts),
  ];
}

function statusNotes({statuses: [status], fields}: FileFacts): readonly Sorted[] {
  const stated = fields.filter(({key}) => isStatusKey(key));
  const chosen = status?.source === 'written' && stated.find(({position}) => position.line === status.position.line);
  const own = status ? [statusNote(status)] : [];
  const others = stated.filter((field) => field !== chosen);
  const why =
    status?.source === 'written'
      ? 'another status is shown; both stay among the fields'
      : 'nobody has chosen a word of it';
  return [
    ...own,
    ...others.map((field) => ignored('status', field.value, `${carrierOf(field)}; ${why}`, field.position)),
  ];
}

function statusNote(status: Status): Sorted {
  const {stage, position} = status;
  if (status.source === 'written') {
    const carrier = status.carrier === 'section' ? 'a section' : CARRIERS[status.carrier];
    return understood('status', status.written, `${carrier}; ${stageWords(stage)}`, position);
  }
  const place = status.source === 'folder' ? 'the folder' : 'the title';
  return guessed('status', stage, `no status is written; ${place} says ${status.evidence}`, position);
}

function stageWords(stage: string): string {
  return stage === 'unknown' ? 'no stage of ours, kept as written' : `read as ${stage}`;
}

function fieldNote(field: Field, {type, dates}: FileFacts): Sorted {
  const {key, value, position} = field;
  const topic =
    value === type ? 'type' : isDateOf(value, dates.created) || isDateOf(value, dates.updated) ? 'date' : 'field';
  return understood(topic, `${key}: ${value}`, carrierOf(field), position);
}

function isDateOf(value: string, date: string | null): boolean {
  return date !== null && value.includes(date);
}

function carrierOf({carrier}: Field): string {
  return CARRIERS[carrier];
}

function diagramNotes({diagrams}: FileFacts): readonly Sorted[] {
  return diagrams.map(({title, position}) => understood('diagram', title || 'Mermaid', 'a Mermaid block', position));
}

function directiveNotes({unknownDirectives}: FileFacts): readonly Sorted[] {
  return unknownDirectives.map(({name, position}) =>
    ignored('directive', name, 'no directive of that name; its words are shown as text', position),
  );
}
