/** A stretch of a command: as it is, or something the reader has to fill in. */
export interface CommandPart {
  readonly text: string;
  readonly isPlaceholder: boolean;
}

/** `<node>`; `{{ node }}`; `$NODE` and `${NODE}`; `YOUR_TOKEN`. */
const PLACEHOLDER =
  /(?<![<\w])<(?![!/=])[A-Za-z][\w.:@ -]{0,60}(?<! )>|\{\{\s*(?:[\w.$-](?:[\w.$ -]{0,58}[\w.$-])?\s*|(?<= ))\}\}|\$\{?([A-Z][A-Z0-9_]+)\}?(?![\w({])|\b(?:YOUR|MY|REPLACE)[_-][A-Z0-9_-]{2,}\b/g;

/** Every shell has these. */
const SET_BY_SHELL = new Set(
  'HOME PATH USER PWD OLDPWD SHELL HOSTNAME LANG TERM TMPDIR RANDOM SECONDS LOGNAME UID EUID EDITOR KUBECONFIG IFS PS1 PATHEXT'.split(
    ' ',
  ),
);

/** Variables that a document's own commands set, so that a later command may use them. */
export function assignedVariables(codes: readonly string[]): ReadonlySet<string> {
  const names = codes.flatMap((code) => [
    ...[...code.matchAll(/(?:^|[\s;&(])(?:export\s+|local\s+|readonly\s+|set\s+)?([A-Z][A-Z0-9_]*)=/gm)].map(
      ([, name]) => name,
    ),
    ...[...code.matchAll(/\b(?:(?<!\s-)read(?:\s+-\w+)*|for)\s+([A-Z][A-Z0-9_]*)\b/g)].map(([, name]) => name),
  ]);
  return new Set(names.filter((name) => name !== undefined));
}

/** Of a longer line only the end before a placeholder is looked at. */
const LONGEST_LINE = 1000;

/** Cuts a block of commands where something has to be filled in. The parts put together are the block. */
export function commandParts(code: string, assigned: ReadonlySet<string>): readonly CommandPart[] {
  const isMarkup = /<\/[A-Za-z]/.test(code);
  const parts: CommandPart[] = [];
  let from = 0;
  for (const match of code.matchAll(PLACEHOLDER)) {
    const [text, variable] = match;
    const before = code.slice(Math.max(0, match.index - LONGEST_LINE), match.index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const isNone =
      (variable !== undefined && (assigned.has(variable) || SET_BY_SHELL.has(variable))) ||
      (text.startsWith('<') && isMarkup) ||
      // The language of templates some tools print by, and a comment that explains.
      (text.startsWith('{{') && /(?:template|format|--output|-o)\b/.test(line)) ||
      isSingleQuotedProgram(line, text);
    if (isNone) continue;
    if (match.index > from) parts.push({text: code.slice(from, match.index), isPlaceholder: false});
    parts.push({text, isPlaceholder: true});
    from = match.index + text.length;
  }
  if (from < code.length) parts.push({text: code.slice(from), isPlaceholder: false});
  return parts;
}

/** `awk '{print $NF}'`: the shell leaves what stands in single quotes to the program. */
function isSingleQuotedProgram(before: string, text: string): boolean {
  return text.startsWith('$') && /\b(?:awk|perl|jq)\b/.test(before) && (before.match(/'/g)?.length ?? 0) % 2 === 1;
}
