import type {ItemView} from 'docusaurus-plugin-spec-portal/client';
import {createContext, useContext} from 'react';

/** Which columns a table has: criteria that nothing can stand behind need none for it. */
export interface Columns {
  readonly coverage: boolean;
}

const ColumnsContext = createContext<Columns>({coverage: true});

export const ColumnsProvider = ColumnsContext.Provider;

export function useColumns(): Columns {
  return useContext(ColumnsContext);
}

export function columnsOf(items: readonly Pick<ItemView, 'coverage'>[]): Columns {
  return {coverage: items.some(({coverage}) => coverage !== null)};
}
