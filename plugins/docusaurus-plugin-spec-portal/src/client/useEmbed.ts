import {useMemo} from 'react';
import type {ArtifactRef, EmbedData, InheritedView, ItemView} from '../core/present/pageData.ts';
import {embedName} from '../model/pageName.ts';
import type {Select} from './dataSource.ts';
import {type DataState, usePortalData} from './usePortalData.ts';

/** An artifact, and those of its items that a directive asked for. */
export interface Embedded {
  readonly artifact: ArtifactRef;
  readonly inherited: InheritedView;
  readonly items: readonly ItemView[];
}

/** One artifact for use in an ordinary page. `local` names one item, the empty text none, null asks for all requirements. */
export function useEmbed(artifact: string, local: string | null): DataState<Embedded> {
  const select = useMemo<Select>(
    () => ({key: local === null ? '*' : `/${local}`, of: (data) => pick(data, local)}),
    [local],
  );
  return usePortalData<Embedded>(embedName(artifact), select);
}

/** The file holds `EmbedData`, or nothing when the portal has no such artifact. */
function pick(data: unknown, local: string | null): Embedded | null {
  if (data === null) return null;
  const {artifact, inherited, items} = data as EmbedData;
  const wanted = (item: ItemView): boolean =>
    local === null ? item.kind === 'requirement' || item.kind === 'success-criterion' : sameName(item, local);
  return {artifact, inherited, items: local === '' ? [] : items.filter(wanted)};
}

function sameName({localId, anchor}: ItemView, local: string): boolean {
  return localId?.toLowerCase() === local.toLowerCase() || anchor === local.toLowerCase();
}
