import {type RefObject, startTransition, useEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';

/** Rows up to which a list is drawn as a whole. */
const SHORT = 500;
/** Rows that a longer one begins with, and grows by. */
const STEP = 200;
/** Rows that another list begins with: as many as a window shows. */
const WINDOW = 15;
/** Rows that are drawn in one frame from then on. */
const PIECE = 8;
/** How far ahead of the reader it grows. */
const AHEAD = '1500px';

/** As much of a list as is drawn. */
export interface Growing<Row> {
  readonly shown: readonly Row[];
  /** Has more rows than are drawn at once. */
  readonly isLong: boolean;
  readonly grow: () => void;
  /** Put it behind the rows: the list grows when it comes near. */
  readonly end: RefObject<HTMLElement | null>;
}

interface Drawn<Row> {
  readonly rows: readonly Row[];
  /** Rows that are drawn now. */
  readonly count: number;
  /** Rows that will be, without anybody asking for more. */
  readonly wanted: number;
}

/**
 * A long list is drawn from its beginning, and on while its reader nears the end: the page of a thousand rows is there as
 * soon as that of a hundred. On paper it is whole. Another list (`rows` is another array) begins anew with what a window
 * shows; the rest of it comes piece by piece, between which the page listens and draws.
 */
export function useGrowing<Row>(rows: readonly Row[]): Growing<Row> {
  const [known, setDrawn] = useState<Drawn<Row>>(() => ({rows, count: firstOf(rows), wanted: firstOf(rows)}));
  const end = useRef<HTMLElement>(null);
  const drawn = known.rows === rows ? known : {rows, count: Math.min(WINDOW, rows.length), wanted: firstOf(rows)};
  const {count, wanted} = drawn;
  const isPartial = count < rows.length;

  useEffect(() => {
    if (count >= wanted) return undefined;
    // One piece per frame: what comes between two of them would be laid out at once.
    const frame = requestAnimationFrame(() =>
      startTransition(() => setDrawn({rows, count: Math.min(count + PIECE, wanted), wanted})),
    );
    return () => cancelAnimationFrame(frame);
  }, [rows, count, wanted]);

  useEffect(() => {
    if (!isPartial) return undefined;
    const becomeWhole = (): void => flushSync(() => setDrawn({rows, count: rows.length, wanted: rows.length}));
    addEventListener('beforeprint', becomeWhole);
    return () => removeEventListener('beforeprint', becomeWhole);
  }, [isPartial, rows]);

  useEffect(() => {
    if (!isPartial || count < wanted) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) setDrawn(grown({rows, count, wanted}));
      },
      {rootMargin: AHEAD},
    );
    if (end.current) observer.observe(end.current);
    return () => observer.disconnect();
  }, [isPartial, rows, count, wanted]);

  return {
    shown: isPartial ? rows.slice(0, count) : rows,
    isLong: rows.length > SHORT,
    grow: () => setDrawn(grown(drawn)),
    end,
  };
}

function firstOf(rows: readonly unknown[]): number {
  return rows.length <= SHORT ? rows.length : STEP;
}

/** As much as is drawn, with more of it wanted. */
function grown<Row>({rows, count, wanted}: Drawn<Row>): Drawn<Row> {
  return {rows, count, wanted: Math.min(wanted + STEP, rows.length)};
}
