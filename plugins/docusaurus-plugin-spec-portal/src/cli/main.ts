import {readFileSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {type PluginOptions, resolveOptions} from '../options.ts';
import {type Output, runCheck, runExplain, runExport, runList} from './commands.ts';
import {isCommand, isListName, operandsProblem} from './operands.ts';

const USAGE = `Usage: spec-portal <command> [options]

Commands
  check            print what is wrong, with file:line:column, code and hint; exit code 1 on errors
  export           write the trace as JSON (schema spec-portal/trace@1)
  list <specs|decisions|runbooks> [filter]
                   print the rows of a list, narrowed as its page is: list specs status:draft no:runbook
  explain <file>   print what was understood of a file, what was guessed and why, and what was left aside

Options
  --root DIR     folder to read (default: the current one)
  --out FILE     where export writes (default: standard output)
  --json         explain or list as JSON
  --config FILE  JSON file with the plugin's options (default: spec-portal.json in the root, if there is one)
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
  const root = resolve(values.root ?? '.');
  if (!statSync(root, {throwIfNoEntry: false})?.isDirectory()) {
    errors.write(`\`${values.root ?? '.'}\` is not a folder.\n`);
    return 2;
  }
  try {
    const options = resolveOptions(readConfig(root, values.config));
    if (command === 'check') return await runCheck(root, options, output);
    if (command === 'export') return await runExport(root, options, values.out ?? null, output);
    const asJson = values.json ?? false;
    if (isListName(first) && command === 'list')
      return await runList(root, options, {list: first, filter: others.join(' '), asJson}, output);
    return await runExplain(root, options, {file: first, asJson}, output);
  } catch (error) {
    errors.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      root: {type: 'string'},
      out: {type: 'string'},
      config: {type: 'string'},
      json: {type: 'boolean'},
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
