import {useCallback, useEffect, useRef} from 'react';
import {readAhead} from '../../core/filter/readAhead.ts';
import {inSlices} from '../slices.ts';
import type {ListGrammar} from './useFilters.ts';

/**
 * What makes ready a list that is about to be narrowed, once per list. A pointer comes to the controls before it presses one, and
 * a field has the focus before the first letter: in that time thousands of rows are read, which the first answer would wait for.
 */
export function usePrepared<Row extends object>(rows: readonly Row[], {factsOf, facets}: ListGrammar<Row>): () => void {
  const prepared = useRef<{readonly rows: readonly Row[]; readonly stop: () => void} | null>(null);
  useEffect(() => () => prepared.current?.stop(), []);
  return useCallback(() => {
    if (prepared.current?.rows === rows) return;
    prepared.current?.stop();
    const keys = facets.map(({key}) => key);
    prepared.current = {rows, stop: inSlices(readAhead(rows, factsOf, keys), () => undefined)};
  }, [rows, factsOf, facets]);
}
