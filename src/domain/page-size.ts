// The limits of page sizes, shared by the resolvers that read pages and by the query limits that count items beforehand.

/** The default page size, if neither `first` nor `last` is given. */
export const defaultPageSize = 20;

/** The maximum page size. The minimum is 1. */
export const maxPageSize = 100;

/** The default number of buckets of a facet, if `first` is not given. */
export const defaultFacetSize = 10;
