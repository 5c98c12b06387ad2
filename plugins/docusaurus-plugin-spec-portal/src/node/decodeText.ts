/** A file's text, and what could not be decoded. */
export interface DecodedText {
  readonly text: string;
  /** Null when every byte was understood. */
  readonly failure: string | null;
}

/**
 * Text of a file: UTF-8, or UTF-16 by its byte order mark (WHATWG Encoding, BOM sniff). Bytes that are no UTF-8 become
 * U+FFFD and are told; nothing is dropped.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return {text: new TextDecoder('utf-16le').decode(bytes), failure: null};
  if (first === 0xfe && second === 0xff) return {text: new TextDecoder('utf-16be').decode(bytes), failure: null};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes), failure: null};
  } catch {
    // The decoder throws only to say that there are such bytes.
    return {text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes), failure: 'some bytes are not UTF-8'};
  }
}
