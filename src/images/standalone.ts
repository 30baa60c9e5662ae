import type { Mark } from '../charts/mark.ts';
import { escapeXml, svgMarks, type Dress } from '../charts/svg.ts';
import { painted, type Colours } from './dress.ts';
import { FAMILIES, faceOf } from './faces.ts';
import type { Composition, Inset } from './inset.ts';

/** What a reader who cannot see the picture is told. */
export interface Words {
  readonly title: string;
  readonly description: string;
}

/** Where the style element with the fonts goes, once the text is known. */
const AFTER_WORDS = '</desc>';

/** Colours and fonts as attributes: no style sheet stands beside a file. */
function dressed(colours: Colours): Dress {
  return (mark: Mark) => {
    const look = painted(mark, colours);
    if (mark.kind !== 'text') return look;
    const { family, weight } = faceOf(mark);
    return {
      ...look,
      'font-family': family === 'sans' ? undefined : `${FAMILIES.serif}, serif`,
      'font-weight': weight === 400 ? undefined : weight,
    };
  };
}

function group({ picture, x, y, scale }: Inset, dress: Dress): string {
  return `<g transform="translate(${String(x)} ${String(y)}) scale(${String(scale)})">${svgMarks(picture, dress)}</g>`;
}

/** A picture as a file of its own, still without its fonts. */
export function standalone(picture: Composition, { title, description }: Words, colours: Colours): string {
  const { width, height, insets = [] } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" aria-labelledby="title desc" font-family="${FAMILIES.sans}, sans-serif" fill="${colours.ink}">`,
    `<title id="title">${escapeXml(title)}</title><desc id="desc">${escapeXml(description)}${AFTER_WORDS}`,
    svgMarks(picture, dressed(colours)),
    ...insets.map((inset) => group(inset, dressed(colours))),
    '</svg>\n',
  ].join('');
}

/** One cut of a font, as small as the picture allows. */
export interface Subset {
  readonly family: string;
  readonly weight: number;
  readonly woff2: Buffer;
}

/** The file with its fonts inside: the same on a machine that has no Chinese ones. */
export function withFonts(svg: string, subsets: readonly Subset[]): string {
  const rules = subsets.map(
    ({ family, weight, woff2 }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${woff2.toString('base64')}) format("woff2")}`,
  );
  const at = svg.indexOf(AFTER_WORDS) + AFTER_WORDS.length;
  return `${svg.slice(0, at)}<style>${rules.join('')}</style>${svg.slice(at)}`;
}
