/** JSON that may stand inside a `<script>`: no text of an author can end the element or begin a comment. */
export function embeddedJson(data: unknown): string {
  return embeddable(JSON.stringify(data));
}

/** The same for what is JSON already. Outside its strings JSON has none of these signs. */
export function embeddable(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, escaped);
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
