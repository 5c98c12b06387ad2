/** The name of the file that is fetched first, for `fetchFile`. */
export const CORE_NAME = 'core.json';
