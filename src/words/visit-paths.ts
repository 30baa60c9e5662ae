/** The page of a stop, from the root of the site. */
export const stopPath = (id: string): string => `/visit/${id}/`;

/** The page of a route, from the root of the site. */
export const routePath = (id: string): string => `/visit/routes/${id}/`;
