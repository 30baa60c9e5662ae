/** Where a fact stands with all that proves it, from the site's root. */
export function factPath(id: string): string {
  return `/facts/${id}/`;
}
