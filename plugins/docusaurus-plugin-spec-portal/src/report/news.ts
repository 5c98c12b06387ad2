import type {Diagnostic} from '../model/diagnostic.ts';
import {formatText} from './text.ts';

const LIMIT = 20;

/** A diagnostic's identity from one look at the files to the next: lines move when something above them is written. */
function identityOf({code, position: {path}, message}: Diagnostic): string {
  return `${path}\n${code}\n${message.replaceAll(LINE, '')}`;
}

/** The number of a line, where a message says it: `spec.md:12`, in line 12. */
const LINE = /(?<=:|\bline )\d+\b/g;

/**
 * What an author reads in the terminal while writing: the problems the last change brought, else all that weigh something,
 * at most twenty, and how many are gone. `before` are those of the look before; null at the first one.
 */
export function formatNews(
  diagnostics: readonly Diagnostic[],
  before: readonly Diagnostic[] | null,
): readonly string[] {
  // Most edits change none of thousands.
  if (diagnostics === before) return [];
  const heavy = diagnostics.filter(({severity}) => severity !== 'info');
  const news = before === null ? heavy : missingIn(before, diagnostics);
  const gone = before === null ? 0 : missingIn(diagnostics, before).length;
  const ranked = news.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const left = ranked.length - LIMIT;
  return [
    ...(before !== null && ranked.length > 0 ? [`new: ${ranked.length}`] : []),
    ...(ranked.length > 0 ? [formatText(ranked.slice(0, LIMIT))] : []),
    ...(left > 0 ? [`and ${left} more; the portal's page Problems lists them all`] : []),
    ...(gone > 0 ? [`gone: ${gone}`] : []),
  ];
}

/** Of problems that are alike, as many are known as there are. */
function missingIn(known: readonly Diagnostic[], wanted: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const each of known) left.set(identityOf(each), (left.get(identityOf(each)) ?? 0) + 1);
  return wanted.filter((each) => {
    const count = left.get(identityOf(each)) ?? 0;
    left.set(identityOf(each), count - 1);
    return count <= 0;
  });
}

const RANK = {error: 0, warning: 1, info: 2} as const;
