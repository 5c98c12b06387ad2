import type {Diagnostic} from '../model/diagnostic.ts';
import {visible} from '../model/visible.ts';

/** One diagnostic as two lines: `path:line:column  severity  code  message` and its hint. */
export function formatText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      ({position: {path, line, column}, severity, code, message, hint}) =>
        `${shownPath(path)}:${line}:${column}  ${severity}  ${code}  ${message}\n  hint  ${hint}`,
    )
    .join('\n');
}

/** A file may be called `::error::x`, and a line that begins so is a command to the logs of GitHub Actions. */
function shownPath(path: string): string {
  return visible(path.startsWith(':') ? `./${path}` : path);
}

/** `2 errors, 1 warning, 0 notes`. */
export function formatSummary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const words = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return [words(count('error'), 'error'), words(count('warning'), 'warning'), words(count('info'), 'note')].join(', ');
}
