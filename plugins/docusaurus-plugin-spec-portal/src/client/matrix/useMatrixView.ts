import {useMemo} from 'react';
import {useQuery} from '../filter/useQuery.ts';

const COLUMNS = ['decisions', 'runbooks', 'alerts', 'stories', 'tasks', 'questions', 'section'] as const;
const USUAL: readonly MatrixColumn[] = ['decisions', 'runbooks'];

export type MatrixColumn = (typeof COLUMNS)[number];

/** How the matrix is drawn; the address says so: `cols=runbooks,tasks`, `view=grid`. */
export interface MatrixView {
  readonly columns: readonly MatrixColumn[];
  readonly all: readonly MatrixColumn[];
  readonly isGrid: boolean;
  readonly toggleColumn: (column: MatrixColumn) => void;
  readonly setGrid: (isGrid: boolean) => void;
}

export function useMatrixView(): MatrixView {
  const {params, change} = useQuery();
  const cols = params.get('cols');
  const isGrid = params.get('view') === 'grid';
  const columns = useMemo(() => columnsOf(cols), [cols]);
  const write = (key: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    next.delete(key);
    if (value !== null) next.set(key, value);
    change(next, 'push');
  };
  return {
    columns,
    all: COLUMNS,
    isGrid,
    toggleColumn: (column) => {
      const next = COLUMNS.filter((each) => (each === column ? !columns.includes(each) : columns.includes(each)));
      write('cols', next.join() === USUAL.join() || next.length === 0 ? null : next.join());
    },
    setGrid: (wanted) => write('view', wanted ? 'grid' : null),
  };
}

/** In their own order, whatever the address says; without a known one the usual ones. */
function columnsOf(cols: string | null): readonly MatrixColumn[] {
  const wanted = new Set((cols ?? '').toLowerCase().split(','));
  const known = COLUMNS.filter((column) => wanted.has(column));
  return known.length > 0 ? known : USUAL;
}
