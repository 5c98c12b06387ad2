import type {DiagramFault} from '../model/diagram.ts';
import {keptLines} from './keptLines.ts';

/**
 * What the drawing library threw, as fact and place; null when it is a fault of the surroundings (it missed something
 * that only browsers have) and says nothing about the diagram.
 */
export function diagramFault(thrown: unknown, source: string): DiagramFault | null {
  // Errors of another window are no instances of ours.
  const error = recordOf(thrown);
  const message = typeof error['message'] === 'string' ? error['message'] : '';
  if (message === '' || /^(?:Type|Reference|Range)Error$/.test(String(error['name']))) return null;
  const place = jisonPlace(recordOf(error['hash'])) ?? langiumPlace(recordOf(error['result']));
  return {message: shortMessage(message), ...(place === null ? NOWHERE : placeInSource(place, source))};
}

const NOWHERE = {line: null, column: null} as const;

/** Behind the last line lies the end of the text. */
function placeInSource({line, column}: Place, source: string): Pick<DiagramFault, 'line' | 'column'> {
  const lines = keptLines(source);
  const index = lines[Math.min(line, lines.length) - 1] ?? 0;
  const end = (source.split('\n')[index] ?? '').length + 1;
  return {line: index + 1, column: line > lines.length ? end : column};
}

interface Place {
  /** 1-based, as the library counts. */
  readonly line: number;
  /** 1-based. */
  readonly column: number | null;
}

/** jison tells the extent of the last word it understood: the fault begins where that ends. */
function jisonPlace(hash: Readonly<Record<string, unknown>>): Place | null {
  const {last_line: line, last_column: column} = recordOf(hash['loc']);
  if (typeof line !== 'number') return null;
  return {line, column: typeof column === 'number' ? column + 1 : null};
}

function langiumPlace({parserErrors, lexerErrors}: Readonly<Record<string, unknown>>): Place | null {
  const [lexer] = Array.isArray(lexerErrors) ? lexerErrors.map(recordOf) : [];
  const [parser] = Array.isArray(parserErrors) ? parserErrors.map(recordOf) : [];
  const token = recordOf(parser?.['token']);
  const [line, column] = lexer ? [lexer['line'], lexer['column']] : [token['startLine'], token['startColumn']];
  if (typeof line !== 'number' || !Number.isFinite(line)) return null;
  return {line, column: typeof column === 'number' && Number.isFinite(column) ? column : null};
}

/** The library draws an arrow below the text and lists every word it would have taken; a reader needs what it got. */
function shortMessage(message: string): string {
  const got = /^Expecting .*, got '(?<got>[^']+)'/s.exec(message.slice(message.indexOf('Expecting ')))?.groups?.['got'];
  if (got !== undefined) return got === '1' || got === 'EOF' ? 'it ends too early' : `unexpected ${got}`;
  if (/^No diagram type detected/.test(message)) return 'it opens with no word that names a kind of diagram';
  if (/^Lexical error/.test(message)) return 'it holds a character that means nothing there';
  const sign = /unexpected character: ->(?<sign>.)<-/s.exec(message)?.groups?.['sign'];
  if (sign !== undefined) return `unexpected character ${sign}`;
  const found = /but found `(?<found>[^`]+)`/.exec(message)?.groups?.['found'];
  if (found !== undefined) return found.trim() === '' ? 'a line ends too early' : `unexpected ${found}`;
  const [first = ''] = message.trim().split('\n', 1);
  return first.replace(/\.$/, '').slice(0, 200);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(allEntries(value)) : {};
}

/** `message` and `name` of an error are not enumerable. */
function allEntries(value: object): readonly (readonly [string, unknown])[] {
  return [...new Set([...Object.keys(value), 'message', 'name'])].map((key) => [key, Reflect.get(value, key)] as const);
}
