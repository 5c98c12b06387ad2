/**
 * Imports a module the bundler must not know, since the build writes it after bundling. Plain JavaScript: the compiler would
 * wrap the address in a call, and bundlers would no longer see that it is none of theirs.
 */
export const importModule = (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address);
