import type {Diagnostic} from '../model/diagnostic.ts';

/** A JUnit report: one case per diagnostic, errors as failures, the rest as skipped with their words; one passing case when there is nothing. */
export function formatJunit(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({severity}) => severity === 'error').length;
  const counts = `tests="${Math.max(diagnostics.length, 1)}" failures="${errors}" skipped="${diagnostics.length - errors}"`;
  const cases =
    diagnostics.length === 0 ? ['<testcase name="no problems" classname="spec-portal"/>'] : diagnostics.map(testCase);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="spec-portal" ${counts}>`,
    `<testsuite name="spec-portal check" ${counts}>`,
    ...cases,
    '</testsuite>',
    '</testsuites>',
  ].join('\n');
}

function testCase({severity, code, message, hint, position: {path, line, column}}: Diagnostic): string {
  const name = attribute(`${path}:${line}:${column} ${code}`);
  const words = attribute(message);
  const outcome =
    severity === 'error'
      ? `<failure type="${attribute(code)}" message="${words}">${escaped(`${path}:${line}:${column}\n${hint}`)}</failure>`
      : `<skipped message="${attribute(severity)}: ${words}"/>`;
  return `<testcase name="${name}" classname="${attribute(code)}" file="${attribute(path)}" line="${line}">${outcome}</testcase>`;
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;').replaceAll(/\s/g, ' ');
}

/** XML 1.0 has no place for control characters and halves of pairs, not even escaped. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
