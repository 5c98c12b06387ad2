/** Of the note at the end of a page that shows a part of its file. */
export const LEFT_ANCHOR = 'portal-left';
