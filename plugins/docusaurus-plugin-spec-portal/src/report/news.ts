import type {Diagnostic} from '../model/diagnostic.ts';
import {formatText} from './text.ts';

const LIMIT = 20;

/** A diagnostic's identity from one look at the files to the next: lines move when something above them is written. */
export function identityOf({code, position: {path}, message}: Diagnostic): string {
  return `${path}\n${code}\n${message}`;
}

/**
 * What an author reads in the terminal while writing: the problems the last change brought, else all that weigh something,
 * at most twenty, and how many are gone. `known` holds the identities of the look before; null at the first one.
 */
export function formatNews(diagnostics: readonly Diagnostic[], known: ReadonlySet<string> | null): readonly string[] {
  const heavy = diagnostics.filter(({severity}) => severity !== 'info');
  const news = known === null ? heavy : diagnostics.filter((each) => !known.has(identityOf(each)));
  const now = new Set(diagnostics.map(identityOf));
  const gone = known === null ? 0 : [...known].filter((each) => !now.has(each)).length;
  const ranked = [...news].toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const left = ranked.length - LIMIT;
  return [
    ...(known !== null && ranked.length > 0 ? [`new: ${ranked.length}`] : []),
    ...(ranked.length > 0 ? [formatText(ranked.slice(0, LIMIT))] : []),
    ...(left > 0 ? [`and ${left} more; the portal's page Problems lists them all`] : []),
    ...(gone > 0 ? [`gone: ${gone}`] : []),
  ];
}

const RANK = {error: 0, warning: 1, info: 2} as const;
