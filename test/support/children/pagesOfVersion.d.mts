/** Pages by name, different in each version; every third page is in every second version only. */
export function pagesOfVersion(version: number): ReadonlyMap<string, string>;
