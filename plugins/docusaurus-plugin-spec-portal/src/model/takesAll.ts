/** The attribute of a preview's route that takes addresses of pages which may not exist; Docusaurus copies it into `routes.js`. */
export const TAKES_ALL = 'specPortalTakesAll';
