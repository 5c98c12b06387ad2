/** Small letters and digits that stand for a text: names of files, where equal texts may share one. Not for secrets. */
export const DIGEST_LENGTH = 7;

export function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + 0x51), 0x5bd1e995);
    b ^= b >>> 15;
  }
  // Both halves were fed by every letter; 36 bits are what seven letters and digits can say.
  const mixed = Math.imul(a ^ (b >>> 13), 0x85ebca6b);
  return ((mixed >>> 0) * 16 + (b & 15)).toString(36).padStart(DIGEST_LENGTH, '0');
}
