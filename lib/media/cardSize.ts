/** Pixels of a share card; Open Graph's usual 1.91 : 1. */
export const cardSize = { width: 1200, height: 630 } as const;
