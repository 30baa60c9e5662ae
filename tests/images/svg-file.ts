import subsetFont from 'subset-font';
import { codePoints } from '../../src/images/sfnt.ts';
import { attribute, named, readPage } from '../dist/html.ts';

/** The signs that a packed font draws, in order. */
export async function signsIn(font: Buffer): Promise<string> {
  const plain = await subsetFont(font, undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
  return [...codePoints(plain)]
    .toSorted((a, b) => a - b)
    .map((code) => String.fromCodePoint(code))
    .join('');
}

const OWN_FONT = /^url\(data:font\/woff2;base64,[\w+/=]*\)$/;

/** What an SVG file asks others for, or runs. The address of a name space is no request. */
export function referencesIn(svg: string): readonly string[] {
  return readPage('', svg).tags.flatMap(({ name, attributes, text: inside }) => [
    ...(/^(?:script|foreignObject|image|use|a)$/i.test(name) ? [`<${name}>`] : []),
    ...[...attributes].filter(([key, value]) => /^(?:href|src|style|on\w+)$/i.test(key) || value.includes('url(')).map(([key]) => key),
    ...(name === 'style' ? (inside.match(/url\([^)]*\)|@import[^;]*/g) ?? []).filter((found) => !OWN_FONT.test(found)) : []),
  ]);
}

/** A text of an SVG file, with the face it is set in: `Noto Sans SC 400`. */
export interface SetText {
  readonly says: string;
  readonly face: string;
}

/** The texts of an SVG file that inherit their face from its root or have one of their own. */
export function textsIn(svg: string): readonly SetText[] {
  const page = readPage('', svg);
  const [root] = named(page, 'svg');
  return named(page, 'text').map((tag) => {
    const [family = ''] = (attribute(tag, 'font-family') || attribute(root, 'font-family')).split(',');
    return { says: tag.text, face: `${family} ${attribute(tag, 'font-weight') || '400'}` };
  });
}

/** The signs of each font inside an SVG file, by face. */
export async function fontsIn(svg: string): Promise<ReadonlyMap<string, string>> {
  const style = named(readPage('', svg), 'style')[0]?.text ?? '';
  const faces = [...style.matchAll(/font-family:"([^"]+)";font-weight:(\d+);src:url\(data:font\/woff2;base64,([\w+/=]+)\)/g)];
  const found = faces.map(
    async ([, family = '', weight = '', data = '']) => [`${family} ${weight}`, await signsIn(Buffer.from(data, 'base64'))] as const,
  );
  return new Map(await Promise.all(found));
}
