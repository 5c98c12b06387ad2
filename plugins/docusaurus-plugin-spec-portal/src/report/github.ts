import type {Diagnostic, Severity} from '../model/diagnostic.ts';
import {formatSummary} from './text.ts';

/** What a step of GitHub Actions prints, and what it adds to its summary page. */
export interface GithubReport {
  readonly annotations: string;
  /** Markdown; empty when the annotations say it all. */
  readonly summary: string;
}

const COMMANDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'};

/** GitHub shows ten annotations of each kind per step and drops the rest without a word. */
const SHOWN = 10;

/** A summary page holds a mebibyte; what is more is dropped whole. Counted in letters, with room for those of several bytes. */
const SUMMARY_LIMIT = 250_000;

/** `folder` leads from the top of the repository to the folder that paths count from; empty when they are the same. */
export function formatGithub(diagnostics: readonly Diagnostic[], folder: string): GithubReport {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const kinds = severities.map((severity) => diagnostics.filter((each) => each.severity === severity));
  const shown = kinds.flatMap((kind) => kind.slice(0, SHOWN));
  const isCut = shown.length < diagnostics.length;
  return {
    annotations: shown.map((diagnostic) => annotation(diagnostic, folder)).join('\n'),
    summary: isCut ? summaryOf(kinds.flat(), folder) : '',
  };
}

function annotation({severity, code, message, hint, position}: Diagnostic, folder: string): string {
  const {path, line, column} = position;
  const file = property([folder, path].filter(Boolean).join('/'));
  return `::${COMMANDS[severity]} file=${file},line=${line},col=${column},title=${property(code)}::${data(`${message}\n${hint}`)}`;
}

/** Workflow commands end at a line and their properties at a comma, so these are written as escapes (actions/toolkit, `command.ts`). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function summaryOf(diagnostics: readonly Diagnostic[], folder: string): string {
  const head = [
    `### Spec portal: ${formatSummary(diagnostics)}`,
    '',
    '| Severity | Place | Code | What and way out |',
    '| --- | --- | --- | --- |',
  ];
  const rows: string[] = [];
  let size = 0;
  for (const diagnostic of diagnostics) {
    const row = summaryRow(diagnostic, folder);
    size += row.length;
    if (size > SUMMARY_LIMIT) break;
    rows.push(row);
  }
  const left = diagnostics.length - rows.length;
  return [...head, ...rows, ...(left > 0 ? ['', `And ${left} more.`] : []), ''].join('\n');
}

function summaryRow({severity, code, message, hint, position}: Diagnostic, folder: string): string {
  const place = `${[folder, position.path].filter(Boolean).join('/')}:${position.line}:${position.column}`;
  return `| ${severity} | ${cell(place)} | \`${code}\` | ${cell(`${message} ${hint}`)} |`;
}

/** A reader's words must neither end the cell nor become HTML. */
function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
