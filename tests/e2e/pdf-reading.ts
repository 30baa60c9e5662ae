import sharp from 'sharp';
import { openPdf } from '../../src/commands/pdf/read-pdf.ts';
import { found, type Found } from '../images/scanned.ts';

/** One page of a PDF as a reader of paper would find it. */
export interface PdfPage {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** All words, without blanks. */
  readonly text: string;
  /** The smallest letters, in points. */
  readonly smallest: number;
  /** Fonts of its words, and whether the file carries them. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** The code that a phone finds in the page as the PDF reader draws it; its side is in millimetres. @param scale pixels to a point. */
  readonly scan: (scale: number) => Promise<Found | null>;
}

interface Font {
  readonly name?: string;
  readonly missingFile?: boolean;
}

const millimetres = (points: number): number => (points / 72) * 25.4;

/** Every page of a PDF, read by a PDF reader; `use` is over when the file is closed. */
export async function withPdf<T>(bytes: Uint8Array, use: (pages: readonly PdfPage[]) => T | Promise<T>): Promise<T> {
  const pdf = await openPdf(bytes);
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
      // Fonts are known once the page has been read for drawing.
      await page.getOperatorList();
      const ids = [...new Set(words.map(({ fontName }) => fontName))];
      const fonts = ids.map((id) => page.commonObjs.get(id) as Font);
      pages.push({
        width: millimetres(width),
        height: millimetres(height),
        text: words
          .map(({ str }) => str)
          .join('')
          .replace(/\s+/g, ''),
        smallest: Math.min(...words.map(({ transform }) => Math.hypot(Number(transform[2]), Number(transform[3])))),
        fonts: fonts.map(({ name = '', missingFile = false }) => ({ name, embedded: !missingFile })),
        scan: async (scale) => {
          const viewport = page.getViewport({ scale });
          const factory = pdf.canvasFactory as {
            create: (width: number, height: number) => { canvas: HTMLCanvasElement & { toBuffer: (type: 'image/png') => Buffer } };
          };
          const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
          await page.render({ canvas, viewport, background: 'white' }).promise;
          const code = await found(await sharp(canvas.toBuffer('image/png')).flatten({ background: 'white' }).png().toBuffer());
          return code && { data: code.data, side: millimetres(code.side / scale) };
        },
      });
    }
    return await use(pages);
  } finally {
    await pdf.loadingTask.destroy();
  }
}
