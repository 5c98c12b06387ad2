import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {inRepository} from '../../support/repository.ts';
import type {EngineName} from './benchSite.ts';
import type {MeasuredPortal} from './portals.ts';

export interface Quality {
  readonly asked: number;
  readonly first: number;
  /** Mean reciprocal rank. */
  readonly reciprocal: number;
  readonly misses: readonly string[];
}

/** Bytes after gzip; milliseconds. */
export interface Row {
  readonly name: EngineName;
  readonly script: number;
  readonly first: number;
  readonly words: number;
  readonly namesMedian: number;
  readonly namesSlow: number;
  readonly allMedian: number;
  readonly allSlow: number;
  readonly keystrokes: number;
  readonly longest: number;
  readonly judged: Quality;
  readonly drawn: Quality;
}

const NAMES: Readonly<Record<EngineName, string>> = {
  worker: 'ours, in its worker',
  inline: 'ours, on the slowed thread',
  fuse: 'Fuse alone',
  minisearch: 'MiniSearch as VitePress',
  lunr: 'lunr as search-local',
  pagefind: 'Pagefind',
};

const HEADS = [
  'engine',
  'script kB',
  'first answer kB',
  'word query kB',
  'ids and titles p50 / p95 ms',
  'everything p50 / p95 ms',
  'keys',
  'longest task ms',
  'judged: first / MRR',
  'drawn: first / MRR',
];

export function printTable(rows: readonly Row[], {documents, index, ingest, indexing}: MeasuredPortal): void {
  const records = recordsIn(documents);
  const bytes = [...index.values()].reduce((sum, text) => sum + text.length, 0);
  const lines = [HEADS, ...rows.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')).join('\n');
  console.info(
    [
      '',
      `${documents.length} documents, ${records} records; index of ${index.size} files, ${kilobytes(bytes)} kB before gzip`,
      `ingest ${Math.round(ingest)} ms, index ${Math.round(indexing)} ms of processor time: ${((100 * indexing) / ingest).toFixed(1)} %`,
      text,
      ...rows
        .filter(({name}) => name === 'inline')
        .flatMap(({judged, drawn}) => ['', 'not first:', ...judged.misses, ...drawn.misses]),
    ].join('\n'),
  );
}

function recordsIn(documents: MeasuredPortal['documents']): number {
  return documents.reduce((sum, {items, sections}) => sum + 1 + items.length + sections.length, 0);
}

const DOCUMENT = 'docs/specs/004-search/bench.md';

/** Writes the table into the spec's companion; `size` names the place between its marks. */
export function writeTable(
  rows: readonly Row[],
  {documents, index, ingest, indexing}: MeasuredPortal,
  {size, chromium}: {readonly size: string; readonly chromium: string},
): void {
  const bytes = [...index.values()].reduce((sum, text) => sum + text.length, 0);
  const [processor] = cpus();
  const share = ((100 * indexing) / ingest).toFixed(1);
  const lines = [
    `${grouped(documents.length)} documents with ${grouped(recordsIn(documents))} records; our index has ${grouped(index.size)} files of ${kilobytes(bytes)} kB before gzip. Making its files took ${share} % of the processor time of reading, linking and presenting the documents (${seconds(indexing)} s of ${seconds(ingest)} s).`,
    '',
    `Chromium ${chromium} without a window, Node ${process.versions.node}, ${cpus().length} cores of ${processor?.model.trim() || 'an unnamed processor'}.`,
    '',
    `| ${HEADS.map((head) => `${head.charAt(0).toUpperCase()}${head.slice(1)}`).join(' | ')} |`,
    `| --- |${' --: |'.repeat(HEADS.length - 1)}`,
    ...rows.map((row) => `| ${cellsOf(row).join(' | ')} |`),
  ];
  const path = inRepository(DOCUMENT);
  const [start, end] = [`<!-- bench:${size}:start -->`, `<!-- bench:${size}:end -->`];
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${DOCUMENT} has no place for ${size} documents.`);
  writeFileSync(path, `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`);
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

/** One engine as soon as it was measured: a long run may be cut short. */
export function printRow(row: Row): void {
  console.info(HEADS.map((head, column) => `${head}: ${cellsOf(row)[column]}`).join('; '));
}

function cellsOf(row: Row): readonly string[] {
  return [
    NAMES[row.name],
    kilobytes(row.script),
    kilobytes(row.first),
    kilobytes(row.words),
    `${row.namesMedian.toFixed(1)} / ${row.namesSlow.toFixed(1)}`,
    `${row.allMedian.toFixed(1)} / ${row.allSlow.toFixed(1)}`,
    String(row.keystrokes),
    row.longest.toFixed(1),
    qualityText(row.judged),
    qualityText(row.drawn),
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
}

function qualityText({asked, first, reciprocal}: Quality): string {
  return asked === 0 ? '-' : `${(first / asked).toFixed(3)} / ${reciprocal.toFixed(3)} of ${asked}`;
}
