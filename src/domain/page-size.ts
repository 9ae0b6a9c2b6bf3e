// How many items a page may hold: one truth for the resolvers that cut pages and the limits that count them beforehand.

/** The page size where neither `first` nor `last` is given. */
export const defaultPageSize = 20;

/** The largest page that can be asked for; the smallest is 1. */
export const maxPageSize = 100;

/** How many buckets a facet gives where `first` is not given. */
export const defaultFacetSize = 10;
