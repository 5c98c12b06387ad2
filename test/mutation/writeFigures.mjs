/** Writes what `npm run test:mutation` and `npm run test:coverage` found into a page of the portal; a part without a run stays. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, relative, sep} from 'node:path';
import process from 'node:process';
import {MODULES, reportOf} from './modules.mjs';

const PAGE = 'docs/specs/009-hostile-input/tests.md';
const SUMMARY = 'test-results/coverage/coverage-summary.json';
const SOURCE = 'plugins/docusaurus-plugin-spec-portal/src/';

let page = readFileSync(PAGE, 'utf8');
for (const {name, files} of MODULES) {
  if (existsSync(reportOf(name))) page = between(page, `mutation ${name}`, mutationTable(name, files));
}
if (existsSync(SUMMARY)) page = between(page, 'coverage', coverageTables(JSON.parse(readFileSync(SUMMARY, 'utf8'))));
writeFileSync(PAGE, page);

/** The page with one measured part written anew. */
function between(text, name, part) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no part between ${start} and ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
}

function mutationTable(name, files) {
  const report = JSON.parse(readFileSync(reportOf(name), 'utf8'));
  const rows = files.map((file) => [`\`${basename(file)}\``, report.files[file]?.mutants ?? []]);
  return table(
    [name, 'Changes', 'Noticed', 'Not noticed', 'Without effect', 'Score'],
    [...rows, ['all', rows.flatMap(([, mutants]) => mutants)]].map(([file, mutants]) => {
      const count = (...statuses) => mutants.filter(({status}) => statuses.includes(status)).length;
      const noticed = count('Killed', 'Timeout');
      const missed = count('Survived', 'NoCoverage');
      return [file, noticed + missed, noticed, missed, count('Ignored'), percent(noticed, noticed + missed)];
    }),
  );
}

function coverageTables(summary) {
  const files = Object.entries(summary)
    .filter(([path]) => path !== 'total')
    .map(([path, figures]) => ({path: relative(process.cwd(), path).split(sep).join('/'), figures}));
  const folderOf = ({path}) =>
    path
      .slice(SOURCE.length)
      .split('/')
      .slice(0, path.includes('/core/') ? 2 : 1)
      .join('/');
  const rooms = grouped(files, folderOf);
  const named = new Set(MODULES.flatMap((module) => module.files));
  const row = (name, group) => [
    name,
    group.length,
    ...['branches', 'lines'].map((kind) => {
      const sum = (part) => group.reduce((total, {figures}) => total + figures[kind][part], 0);
      return percent(sum('covered'), sum('total'));
    }),
  ];
  return table(
    ['Room', 'Files', 'Branches', 'Lines'],
    [
      ...[...rooms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([room, group]) => row(`\`${room}\``, group)),
      row('all of it', files),
      row(
        'the files of the modules above',
        files.filter(({path}) => named.has(path)),
      ),
    ],
  );
}

function grouped(files, folderOf) {
  const groups = new Map();
  for (const file of files) groups.set(folderOf(file), [...(groups.get(folderOf(file)) ?? []), file]);
  return groups;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** Rounded down: 100.0 % means all. */
function percent(part, whole) {
  return whole === 0 ? '–' : `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)} %`;
}
