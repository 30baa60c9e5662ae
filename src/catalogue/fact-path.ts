/** Where a fact stands with all that proves it. The one place that knows: other pages, search and feeds ask here. */
export function factPath(id: string): string {
  return `/facts/${id}/`;
}
