/** The name under which the editor reads and writes the files of a collection. Sveltia takes `.mdx` only with a name that ends so. */
export function formatOf(collection: string, kind: 'yaml' | 'prose'): string {
  return `atlas-${collection}${kind === 'prose' ? '-frontmatter' : ''}`;
}
