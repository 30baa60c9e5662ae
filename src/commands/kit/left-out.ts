/** What only has a meaning on a server: feeds, pages for other sites to embed, share pictures that programs of chats fetch, notes for robots. */
const ONLINE_ONLY: readonly RegExp[] = [
  /^404\.html$/,
  /^embed(?:\.js$|\/)/,
  // The editor saves into a folder or a repository, and a stick has neither.
  /^admin\//,
  /^feed\.(?:xml|json)$/,
  /^(?:robots|llms)\.txt$/,
  /^sitemap[^/]*\.xml$/,
  /^share\//,
];

/** Module scripts, which a page on a disk may not load; the kit has others in their place. */
const MODULE = /^_astro\/.*\.js$/;

/** Whether a file of the built site stays out of the offline kit. @param name from the root of the site. */
export const leftOut = (name: string): boolean => MODULE.test(name) || ONLINE_ONLY.some((pattern) => pattern.test(name));
