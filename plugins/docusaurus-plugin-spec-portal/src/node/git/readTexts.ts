import {decodeText} from '../decodeText.ts';
import {runGit} from './runGit.ts';

/** Longer contents are no document anybody reads. */
const LONGEST = 1024 * 1024;

/** Contents by blob id; what is missing, too long or no text is left out. */
export async function readTexts(folder: string, blobs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (blobs.length === 0) return new Map();
  const output = await runGit(folder, ['cat-file', '--batch', '--buffer'], `${blobs.join('\n')}\n`);
  return output.ok ? textsOf(output.bytes) : new Map();
}

/** `<id> blob <size>`, a line feed, the bytes, a line feed; or `<id> missing`. */
function textsOf(bytes: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(0x0a, at);
    if (end < 0) break;
    const [id = '', type, size] = bytes.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    const content = bytes.subarray(at, at + Number(size));
    at += Number(size) + 1;
    if (type !== 'blob' || content.length > LONGEST) continue;
    const {text, failure} = decodeText(content);
    if (failure === null || failure.reason === 'encoding') texts.set(id, text);
  }
  return texts;
}
