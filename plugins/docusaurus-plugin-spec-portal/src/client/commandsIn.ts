/**
 * What a reader wants on the clipboard of a block of commands. A block with prompts (`$ kubectl …`) is a session: only the
 * lines after a prompt are commands, with those that continue them; the rest was printed.
 */
export function commandsIn(text: string): string {
  const lines = text.split('\n');
  if (!lines.some((line) => PROMPT.test(line))) return text;
  const commands: string[] = [];
  let continues = false;
  for (const line of lines) {
    if (PROMPT.test(line)) commands.push(line.replace(PROMPT, ''));
    else if (continues) commands.push(line);
    continues = (PROMPT.test(line) || continues) && /\\\s*$/.test(line);
  }
  return commands.join('\n');
}

const PROMPT = /^\s*(?:[\w-]+@[\w.-])?[:~/\w.-]*\$\s+(?=\S)/;
