/** The routes of a built site lead to pages that exist. */
export function othersPage(_pathname: string): null {
  return null;
}
