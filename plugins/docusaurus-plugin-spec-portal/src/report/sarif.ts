import type {Diagnostic, Severity} from '../model/diagnostic.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * A log in SARIF 2.1.0 (OASIS), as code scanning reads it.
 * `folder` leads from the top of the repository to the folder that paths count from; empty when they are the same.
 */
export function formatSarif(diagnostics: readonly Diagnostic[], folder: string): string {
  const codes = [...new Set(diagnostics.map(({code}) => code))].toSorted();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {name: 'spec-portal', rules: codes.map((id) => ({id, shortDescription: {text: sentence(id)}}))},
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(({code, severity, message, hint, position: {path, line, column}}) => ({
          ruleId: code,
          ruleIndex: codes.indexOf(code),
          level: LEVELS[severity],
          message: {text: [message, hint].filter(Boolean).join(' ')},
          locations: [
            {
              physicalLocation: {
                artifactLocation: {uri: uriOf(folder, path)},
                region: {startLine: line, startColumn: column},
              },
            },
          ],
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 1);
}

/** `broken-reference` as words. */
function sentence(code: string): string {
  const words = code.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function uriOf(folder: string, path: string): string {
  return [folder, path].filter(Boolean).join('/').split('/').map(encodeURIComponent).join('/');
}
