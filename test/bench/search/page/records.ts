/** A record as flat engines get it. */
export interface PageRecord {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly in: string;
}

export async function fetchedJson<Value>(path: string): Promise<Value> {
  const response = await fetch(path, {cache: 'no-store'});
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Value;
}
