import type {Diagnostic} from '../model/diagnostic.ts';

/** Diagnostics as one JSON object, `spec-portal/diagnostics@1`, in the order they are printed. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return JSON.stringify(
    {
      schema: 'spec-portal/diagnostics@1',
      counts: {error: count('error'), warning: count('warning'), info: count('info')},
      diagnostics: diagnostics.map(({code, severity, message, hint, position: {path, line, column}}) => ({
        code,
        severity,
        message,
        hint,
        path,
        line,
        column,
      })),
    },
    null,
    1,
  );
}
