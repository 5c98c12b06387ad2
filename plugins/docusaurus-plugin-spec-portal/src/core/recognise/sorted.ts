import type {Position} from '../../model/position.ts';
import type {Note, NoteTopic} from '../../model/recognition.ts';

/** A note with the list it belongs to. */
export interface Sorted {
  readonly list: 'understood' | 'guessed' | 'ignored';
  readonly note: Note;
}

export function understood(topic: NoteTopic, text: string, how: string, position: Position): Sorted {
  return {list: 'understood', note: {topic, text, how, position}};
}

export function guessed(topic: NoteTopic, text: string, how: string, position: Position): Sorted {
  return {list: 'guessed', note: {topic, text, how, position}};
}

export function ignored(topic: NoteTopic, text: string, how: string, position: Position): Sorted {
  return {list: 'ignored', note: {topic, text, how, position}};
}

/** The first place of a file, for what its path says. */
export function topOf(path: string): Position {
  return {path, line: 1, column: 1};
}
