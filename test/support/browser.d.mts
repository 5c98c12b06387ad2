export function ensureBrowser(): string;
export function ensureTestBrowser(): string;
