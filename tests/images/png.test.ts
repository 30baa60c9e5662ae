import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { rect, type Picture } from '../../src/charts/mark.ts';
import { facesOf } from '../../src/images/faces.ts';
import { cut } from '../../src/images/fonts.ts';
import { png, ZOOM } from '../../src/images/png.ts';
import { standalone } from '../../src/images/standalone.ts';
import { DAY, shades, square, words } from './workshop.ts';

const svgOf = (picture: Picture): string => standalone(picture, { title: '甲', description: '乙' }, DAY);

/** A picture with the fonts it needs. */
async function bitmap(picture: Picture): Promise<Buffer> {
  const faces = facesOf(picture.marks.filter((mark) => mark.kind === 'text'));
  return png(svgOf(picture), await Promise.all(faces.map((face) => cut(face, face.signs, 'truetype'))));
}

/** Where the ink lies inside the frame of the square, and how much of it there is. */
async function ink(image: Buffer): Promise<{ readonly area: number; readonly width: number; readonly height: number }> {
  const { width, dark } = await shades(image);
  const inked = dark.flatMap((is, index) => (is ? [[index % width, Math.floor(index / width)] as const] : []));
  const [xs, ys] = [inked.map(([x]) => x), inked.map(([, y]) => y)];
  return { area: inked.length, width: Math.max(...xs) - Math.min(...xs) + 1, height: Math.max(...ys) - Math.min(...ys) + 1 };
}

const NAMES = ['label', 'strong', 'figure'] as const;
const HAN = '汉字图志';
const drawn = new Map<string, Buffer>(
  await Promise.all(NAMES.flatMap((name) => [...HAN].map(async (sign) => [`${name} ${sign}`, await bitmap(square(sign, name))] as const))),
);
const of = (name: string, sign: string): Buffer => drawn.get(`${name} ${sign}`) ?? Buffer.alloc(0);

describe('a bitmap', () => {
  test('has a palette, twice the size, and no transparency', async () => {
    const image = await bitmap({ width: 61, height: 33, marks: [rect({ x: 0, y: 0, width: 61, height: 33, class: 'ground' })] });
    // Byte 25 of a PNG is its colour type: 3 is a palette.
    expect(image[25]).toBe(3);
    expect(ZOOM).toBe(2);
    const { format, width, height, isPalette, hasAlpha } = await sharp(image).metadata();
    expect({ format, width, height, isPalette, hasAlpha }).toEqual({
      format: 'png',
      width: 122,
      height: 66,
      isPalette: true,
      hasAlpha: false,
    });
  });

  test('keeps the colours it was given', async () => {
    const image = await bitmap({ width: 8, height: 8, marks: [rect({ x: 0, y: 0, width: 8, height: 8, class: 'band' })] });
    const { data } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(`#${data.subarray(0, 3).toString('hex')}`).toBe(DAY.red);
  });

  test('is the same, byte by byte, when made again', async () => {
    const [one, other] = [await bitmap(square('汉', 'figure')), await bitmap(square('汉', 'figure'))];
    expect(one.equals(other)).toBe(true);
  });
});

describe('signs in a bitmap, with nothing but the fonts given', () => {
  test.each(NAMES.flatMap((name) => [...HAN].map((sign) => [name, sign] as const)))(
    '%s “%s” is drawn, about as large as it is set',
    async (name, sign) => {
      const { area, width, height } = await ink(of(name, sign));
      expect(area).toBeGreaterThan(500);
      // Set at 40 units, that is 80 pixels.
      for (const side of [width, height]) expect(side).toBeGreaterThan(60);
      for (const side of [width, height]) expect(side).toBeLessThan(90);
    },
  );

  test.each(NAMES)('of one face (%s) are all different: none is the box that stands for a missing one', (name) => {
    expect(new Set([...HAN].map((sign) => of(name, sign).toString('base64'))).size).toBe(HAN.length);
  });

  test('of different faces are different: bold has more ink, the serif is another drawing', async () => {
    expect(new Set(NAMES.map((name) => of(name, '汉').toString('base64'))).size).toBe(NAMES.length);
    const [regular, bold] = [await ink(of('label', '汉')), await ink(of('strong', '汉'))];
    expect(bold.area).toBeGreaterThan(regular.area * 1.2);
  });

  test('of several faces in one picture are each drawn as they are alone', async () => {
    const signs = NAMES.map((name, index) => ({ ...words('汉', name), x: 10 + index * 60 }));
    const together = await bitmap({
      width: 180,
      height: 60,
      marks: [rect({ x: 0, y: 0, width: 180, height: 60, class: 'ground' }), ...signs],
    });
    for (const [index, name] of NAMES.entries()) {
      const alone = await shades(of(name, '汉'));
      const part = await shades(
        await sharp(together)
          .extract({ left: index * 120, top: 0, width: 120, height: 120 })
          .toBuffer(),
      );
      // Few colours for more signs: single points at an edge may fall the other way.
      expect(part.dark.filter((is, at) => is !== alone.dark[at]).length).toBeLessThan(60);
    }
  });

  test('are not there without a font: the machine’s own are never used', async () => {
    const { dark } = await shades(await png(svgOf(square('汉')), []));
    expect(dark.filter(Boolean)).toEqual([]);
  });
});
