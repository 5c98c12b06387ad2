export function writeCorpus(root: string, files: number): readonly string[];
export function specText(index: number, specs: number, records: number): string;
