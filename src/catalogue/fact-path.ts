/** Where a fact stands with all that proves it, for search; `checks/routes.ts` lists the same addresses. */
export function factPath(id: string): string {
  return `/facts/${id}/`;
}
