import {useMemo} from 'react';
import type {ArtifactRef, EmbedAlias, EmbedData, ItemView} from '../core/present/pageData.ts';
import {embedName} from '../model/pageName.ts';
import type {Select} from './dataSource.ts';
import {type DataState, usePortalData} from './usePortalData.ts';

/** An artifact, and the item of it that a reference names. */
export interface Embedded {
  readonly artifact: ArtifactRef;
  readonly item: Pick<ItemView, 'href' | 'text'> | null;
}

/** One artifact for a reference in an ordinary page, or the name it is known by. `local` names an item, the empty text none. */
export function useEmbed(artifact: string, local: string): DataState<Embedded | EmbedAlias> {
  const select = useMemo<Select>(() => ({key: `/${local}`, of: (data) => pick(data, local)}), [local]);
  return usePortalData<Embedded | EmbedAlias>(embedName(artifact), select);
}

/** The file holds what `portalFiles` writes, or nothing when the portal has no such artifact. */
function pick(data: object, local: string): Embedded | EmbedAlias {
  const file = data as EmbedData | EmbedAlias;
  if ('see' in file) return file;
  const found = [...file.requirements, ...file.items].find((item) => local !== '' && isNamed(item, local));
  return {artifact: file.artifact, item: found ? {href: found.href, text: found.text} : null};
}

/** `FR-1`, `fr-001` and `FR-001` are one name; numbers compare as integers. */
function isNamed({localId, anchor}: Pick<ItemView, 'localId' | 'anchor'>, local: string): boolean {
  const wanted = identityOf(local);
  return identityOf(localId ?? anchor) === wanted || anchor === local.toLowerCase();
}

export function identityOf(name: string): string {
  return name.toLowerCase().replaceAll(/\d+/g, (digits) => String(Number(digits)));
}
