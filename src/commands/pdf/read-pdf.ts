import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF; `destroy` it afterwards. @param bytes are copied, because the reader keeps what it is given. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, fontExtraProperties: true }).promise;
}

/** What the command has to know of a PDF. */
export interface PdfReading {
  readonly pages: number;
  /** On which page, counted from 1, the target of each link stands, by the id of its element. */
  readonly targets: ReadonlyMap<string, number>;
}

/** Counts the pages of a PDF, and finds those that links lead to. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const pdf = await openPdf(bytes);
  try {
    // Its types speak of an object; it is a map.
    const named = new Map<string, unknown>(await pdf.getDestinations());
    const targets = new Map<string, number>();
    for (const [id, destination] of named) {
      const [page] = Array.isArray(destination) ? (destination as readonly unknown[]) : [];
      if (typeof page === 'object' && page !== null && 'num' in page && 'gen' in page)
        targets.set(id, (await pdf.getPageIndex(page as { num: number; gen: number })) + 1);
    }
    return { pages: pdf.numPages, targets };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
