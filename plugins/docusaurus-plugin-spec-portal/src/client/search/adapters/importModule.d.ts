/** Beside `importModule.js`. The module is whatever the address holds. */
export const importModule: (address: string) => Promise<unknown>;
