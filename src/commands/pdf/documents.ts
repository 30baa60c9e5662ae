import type { Content } from '../../reading/content.ts';

/** One PDF to make. */
export interface Document {
  /** Where it goes, below the folder of all PDFs: `briefs/joint-villages.pdf`. */
  readonly file: string;
  /** The page it is printed from, from the root of the site. */
  readonly path: string;
  /** How many pages it must have. */
  readonly pages: number;
  /** Its contents name the page of each of its parts: they are found by printing it, and written in before it is printed again. */
  readonly contents?: boolean;
}

/** Cover, contents, overview (two), one for each mechanism, colophon. */
const bookletPages = (mechanisms: number): number => 1 + 1 + 2 + mechanisms + 1;

/** Every PDF of the site: overview, booklet, the fact sheet of the press room on one page, and for each mechanism a brief of one A4 page and a board of 60 × 90 cm. */
export function documentsOf(content: Pick<Content, 'initiatives'>): readonly Document[] {
  const ids = content.initiatives.toSorted((a, b) => a.data.order - b.data.order).map(({ id }) => id);
  return [
    { file: 'overview.pdf', path: '/brief/overview/', pages: 2 },
    { file: 'booklet.pdf', path: '/brief/booklet/', pages: bookletPages(ids.length), contents: true },
    { file: 'facts.pdf', path: '/press/facts/', pages: 1 },
    ...ids.map((id) => ({ file: `briefs/${id}.pdf`, path: `/brief/${id}/`, pages: 1 })),
    ...ids.map((id) => ({ file: `boards/${id}.pdf`, path: `/boards/${id}/`, pages: 1 })),
  ];
}
