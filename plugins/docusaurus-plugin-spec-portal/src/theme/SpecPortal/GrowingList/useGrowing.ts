import {type RefObject, useEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';

/** Rows up to which a list is drawn as a whole. */
const SHORT = 500;
/** Rows that a longer one begins with, and grows by. */
const STEP = 200;
/** How far ahead of the reader it grows. */
const AHEAD = '1500px';

/** As much of a list as is drawn. */
export interface Growing<Row> {
  readonly shown: readonly Row[];
  readonly grow: () => void;
  /** Put it behind the rows: the list grows when it comes near. */
  readonly end: RefObject<HTMLElement | null>;
}

/**
 * A long list is drawn from its beginning, and on while its reader nears the end: the page of a thousand rows is there as
 * soon as that of a hundred. On paper it is whole. Another list (`rows` is another array) begins anew.
 */
export function useGrowing<Row>(rows: readonly Row[]): Growing<Row> {
  const [drawn, setDrawn] = useState({rows, count: STEP});
  const end = useRef<HTMLElement>(null);
  const isWhole = rows.length <= SHORT;
  const count = drawn.rows === rows ? drawn.count : STEP;
  const isGrowing = !isWhole && count < rows.length;

  useEffect(() => {
    if (!isGrowing) return undefined;
    const growTo = (most: number): void => setDrawn({rows, count: most});
    const observer = new IntersectionObserver(
      (entries) => entries.some(({isIntersecting}) => isIntersecting) && growTo(count + STEP),
      {rootMargin: AHEAD},
    );
    if (end.current) observer.observe(end.current);
    const becomeWhole = (): void => flushSync(() => growTo(rows.length));
    addEventListener('beforeprint', becomeWhole);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', becomeWhole);
    };
  }, [isGrowing, rows, count]);

  return {
    shown: isGrowing ? rows.slice(0, count) : rows,
    grow: () => setDrawn({rows, count: count + STEP}),
    end,
  };
}
