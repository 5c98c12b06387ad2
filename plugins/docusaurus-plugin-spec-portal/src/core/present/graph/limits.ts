/** The most boxes and lines one drawing holds. Beyond these it is a ball of wool, and a layout of it no longer cheap. */
export const DRAWING_LIMITS = {nodes: 150, edges: 250} as const;
