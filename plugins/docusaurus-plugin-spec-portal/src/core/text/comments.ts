/**
 * HTML with every comment blanked out, offsets kept. One that never ends goes to the end, as browsers read it. By searching,
 * not by a pattern: a pattern tries each `<!--` anew to the end of the text.
 */
export function withoutComments(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', at)) {
    const end = html.indexOf('-->', start + 4);
    parts.push(html.slice(at, start));
    at = end < 0 ? html.length : end + 3;
    parts.push(' '.repeat(at - start));
  }
  parts.push(html.slice(at));
  return parts.join('');
}
