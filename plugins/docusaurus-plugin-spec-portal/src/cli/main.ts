import {readFileSync, statSync} from 'node:fs';
import {isAbsolute, join, relative, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {createStopwatch} from '../node/index.ts';
import {type PluginOptions, resolveOptions} from '../options.ts';
import {formatTimings} from '../report/index.ts';
import {CHECK_FORMATS, type CheckFormat, isCheckFormat} from './checkFormats.ts';
import {type CheckWish, type Output, runCheck, runExplain, runExport, runList, runMatrix} from './commands.ts';
import {isCommand, isListName, operandsProblem} from './operands.ts';

const USAGE = `Usage: spec-portal <command> [options]

Commands
  check            print what is wrong, with file:line:column, code and hint; exit code 1 on errors
  export           write the trace as JSON (schema spec-portal/trace@1)
  list <specs|decisions|runbooks> [filter]
                   print the rows of a list, narrowed as its page is: list specs status:draft no:runbook
  matrix [filter]  print the requirements and what stands behind them: matrix state:gap level:must
  explain <file>   print what was understood of a file, what was guessed and why, and what was left aside

Options
  --root DIR     folder to read (default: the current one)
  --out FILE     where check, export and matrix write (default: standard output)
  --format NAME  check as text, json, sarif, github or junit (default: text)
  --json         explain, list or matrix as JSON
  --csv          matrix as CSV; --bom puts a byte order mark in front, for spreadsheets
  --config FILE  JSON file with the plugin's options (default: spec-portal.json in the root, if there is one)
  --timings      check and export tell on the error output how long each stage took
  --help         this text
`;

/** Exit codes: 0 fine, 1 errors found, 2 wrong usage. */
export async function main(argv: readonly string[], output: Output, errors: Output): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    errors.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  const {values, positionals} = parsed;
  const [command, ...operands] = positionals;
  if (values.help || command === undefined) {
    (values.help ? output : errors).write(USAGE);
    return values.help ? 0 : 2;
  }
  if (!isCommand(command)) {
    errors.write(`\`${command}\` is no command of spec-portal.\n\n${USAGE}`);
    return 2;
  }
  const problem = operandsProblem(command, operands);
  if (problem !== null) {
    errors.write(`${problem}\n\n${USAGE}`);
    return 2;
  }
  const [first = '', ...others] = operands;
  const format = values.format ?? 'text';
  if (!isCheckFormat(format)) {
    errors.write(`\`${format}\` is no format of a check: ${CHECK_FORMATS.join(', ')}.\n\n${USAGE}`);
    return 2;
  }
  const root = resolve(values.root ?? '.');
  if (!statSync(root, {throwIfNoEntry: false})?.isDirectory()) {
    errors.write(`\`${values.root ?? '.'}\` is not a folder.\n`);
    return 2;
  }
  try {
    const options = resolveOptions(readConfig(root, values.config));
    const file = values.out ?? null;
    if (command === 'check' || command === 'export') {
      const {measure, take} = createStopwatch();
      const code =
        command === 'check'
          ? await runCheck(root, options, checkWish(root, format, file), output, measure)
          : await runExport(root, options, file, output, measure);
      if (values.timings) errors.write(`${formatTimings(take())}\n`);
      return code;
    }
    const asJson = values.json ?? false;
    if (command === 'matrix') {
      const as = values.csv ? 'csv' : asJson ? 'json' : 'text';
      const wish = {filter: operands.join(' '), as, withByteOrderMark: values.bom ?? false, file} as const;
      return await runMatrix(root, options, wish, output);
    }
    if (isListName(first) && command === 'list')
      return await runList(root, options, {list: first, filter: others.join(' '), asJson}, output);
    return await runExplain(root, options, {file: first, asJson}, output);
  } catch (error) {
    errors.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

/** Places in reports for other tools count from the top of the repository: GitHub's workspace, else the current folder. */
function checkWish(root: string, format: CheckFormat, file: string | null): CheckWish {
  const top = process.env['GITHUB_WORKSPACE'] ?? '.';
  const below = relative(top, root).replaceAll('\\', '/');
  return {
    format,
    file,
    summaryFile: process.env['GITHUB_STEP_SUMMARY'] ?? null,
    folder: below.startsWith('..') || isAbsolute(below) ? '' : below,
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      root: {type: 'string'},
      out: {type: 'string'},
      config: {type: 'string'},
      format: {type: 'string'},
      json: {type: 'boolean'},
      csv: {type: 'boolean'},
      bom: {type: 'boolean'},
      timings: {type: 'boolean'},
      help: {type: 'boolean', short: 'h'},
    },
  });
}

function readConfig(root: string, file: string | undefined): PluginOptions {
  const path = file ? resolve(file) : join(root, 'spec-portal.json');
  if (!file && !statSync(path, {throwIfNoEntry: false})?.isFile()) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PluginOptions;
  } catch (error) {
    throw new Error(`The options in ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
