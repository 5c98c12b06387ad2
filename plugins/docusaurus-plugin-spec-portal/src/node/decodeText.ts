import type {ReadFailure} from '../model/source.ts';

/** A file's text, and what could not be decoded. */
export interface DecodedText {
  readonly text: string;
  /** Null when every byte was understood and the file is UTF-8. */
  readonly failure: ReadFailure | null;
}

/**
 * Text of a file: UTF-8, or UTF-16 by its byte order mark (WHATWG Encoding, BOM sniff), which is told. Bytes that are no
 * UTF-8 become U+FFFD and are told; nothing is dropped.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return {text: new TextDecoder('utf-16le').decode(bytes), failure: UTF_16};
  if (first === 0xfe && second === 0xff) return {text: new TextDecoder('utf-16be').decode(bytes), failure: UTF_16};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes), failure: null};
  } catch {
    // The decoder throws only to say that there are such bytes.
    return {text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes), failure: NOT_UTF_8};
  }
}

const UTF_16: ReadFailure = {
  reason: 'encoding',
  message: 'The file is written in UTF-16: it is shown, but Git and searches take it for no text.',
  hint: 'Save it as UTF-8.',
};

const NOT_UTF_8: ReadFailure = {
  reason: 'undecoded',
  message: 'The file can be read only in part: some bytes are not UTF-8.',
  hint: 'Save it as UTF-8. What could not be decoded is shown as \uFFFD.',
};
