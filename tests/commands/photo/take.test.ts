import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { takePhoto } from '../../../src/commands/photo/take.ts';
import { kindOf, readPictureFile } from '../../../src/reading/picture-file.ts';

let folder: string;
let root: string;
let original: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'photo-'));
  // Lying on its side, with a place in it: what phones make.
  original = await sharp({ create: { width: 2000, height: 1200, channels: 3, background: '#5b7460' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '26/1 0/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
});
beforeEach(() => {
  root = mkdtempSync(join(folder, 'content-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, bytes: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
const written = (): readonly string[] => readdirSync(join(root, 'photos')).sort();

describe('a photo that is taken', () => {
  test('stands upright, is small enough, carries nothing but the picture, and asks for its fields', async () => {
    expect(readPictureFile(original, 'jpeg').besides).toContain('EXIF');
    expect(await takePhoto(root, put('IMG_2034.JPG', original))).toMatchObject({ id: 'img-2034', width: 960, height: 1600 });
    expect(written()).toEqual(['img-2034.jpg', 'img-2034.webp', 'img-2034.yaml']);
    for (const [name, kind] of [
      ['img-2034.jpg', 'jpeg'],
      ['img-2034.webp', 'webp'],
    ] as const) {
      const bytes = readFileSync(join(root, 'photos', name));
      expect(kindOf(bytes)).toBe(kind);
      expect(readPictureFile(bytes, kind)).toEqual({ width: 960, height: 1600, besides: [], whole: true });
    }
    const yaml = readFileSync(join(root, 'photos/img-2034.yaml'), 'utf8');
    expect(yaml).toContain('file: img-2034.webp\n');
    expect(yaml).toMatch(/# 替代文字：.*\nalt: ''\n/);
    expect(yaml).toMatch(/\nconsent:\n {2}# 谁同意刊登：.*\n {2}by: ''\n/);
  });

  test('never takes the place of another', async () => {
    const path = put('gate.jpg', original);
    await takePhoto(root, path);
    const before = readFileSync(join(root, 'photos/gate.jpg'));
    expect(await takePhoto(root, path)).toEqual({
      says: 'content/photos/gate.webp 已经有了，不会覆盖',
      fix: '加上 --id 换一个编号；真要换图，先删掉旧的三个文件',
    });
    expect(readFileSync(join(root, 'photos/gate.jpg'))).toEqual(before);
    expect(await takePhoto(root, path, 'other-gate')).toMatchObject({ id: 'other-gate' });
  });

  test('a PNG that is partly transparent stands on white', async () => {
    const png = await sharp({ create: { width: 400, height: 400, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .png()
      .toBuffer();
    await takePhoto(root, put('clear.png', png));
    const { data } = await sharp(join(root, 'photos/clear.jpg')).raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(250);
  });
});

describe('what is refused leaves nothing behind', () => {
  const head = (bytes: string): Buffer => Buffer.concat([Buffer.from(bytes, 'latin1'), Buffer.alloc(64)]);
  test.each<[string, Buffer | string, string]>([
    ['empty.jpg', '', '文件是空的'],
    ['letter.jpg', '不是照片，只是改了名字', '这不是照片，或者文件开头坏了'],
    ['drawing.jpg', '<?xml version="1.0"?>\n<svg onload="go">', '这是 SVG，里面可以藏程序'],
    ['phone.jpg', head('\0\0\0\x18ftypheic'), '这是 HEIC 格式（苹果手机的照片），这里解不开'],
    ['moving.jpg', head('GIF89a'), '这是 GIF，颜色太少，还会动'],
    ['scan.jpg', head('II*\0'), '这是 TIFF'],
    ['old.jpg', head('BM'), '这是 BMP'],
    ['broken.jpg', head('\xff\xd8\xff\xe0'), '照片读不完整：文件坏了，或者只传了一半'],
  ])('%s', async (name, bytes, says) => {
    expect(await takePhoto(root, put(name, bytes))).toMatchObject({ says });
    expect(readdirSync(root)).toEqual([]);
  });

  test('a file that was cut off', async () => {
    const noise = await sharp({
      create: { width: 800, height: 600, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
    })
      .jpeg()
      .toBuffer();
    expect(await takePhoto(root, put('half.jpg', noise.subarray(0, noise.length / 2)))).toMatchObject({
      says: expect.stringContaining('读不完整') as string,
    });
    expect(readdirSync(root)).toEqual([]);
  });

  test('a small file that unpacks to something huge', async () => {
    const png = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#000' }, limitInputPixels: false })
      .png()
      .toBuffer();
    // The head of a PNG says how large it is; its own check sum covers that.
    png.writeUInt32BE(60_000, 16);
    png.writeUInt32BE(60_000, 20);
    const { crc32 } = await import('node:zlib');
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    expect(await takePhoto(root, put('bomb.png', png))).toMatchObject({ says: expect.stringContaining('大得不像照片') as string });
  });

  test('a thumbnail', async () => {
    const small = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    expect(await takePhoto(root, put('small.png', small))).toMatchObject({ says: '照片只有 300×200 像素，印出来是糊的' });
  });

  test.each<[string, string | undefined, string]>([
    ['照片 1.jpg', undefined, '照片的文件名不能当编号'],
    ['gate.jpg', '../gate', '“../gate”不能当编号'],
    ['gate.jpg', '/tmp/gate', '“/tmp/gate”不能当编号'],
    ['gate.jpg', '%2e%2e', '“%2e%2e”不能当编号'],
    ['gate.jpg', 'Gate', '“Gate”不能当编号'],
    ['nowhere.jpg', undefined, '没有这个文件'],
  ])('%s with id %j', async (name, id, says) => {
    const path = name === 'nowhere.jpg' ? join(folder, name) : put(name, original);
    expect(await takePhoto(root, path, id)).toMatchObject({ says });
    expect(readdirSync(root)).toEqual([]);
  });

  test('what the disk refuses is told in Chinese', async () => {
    const id = 'g'.repeat(248);
    const told = await takePhoto(root, put('gate.jpg', original), id);
    expect('says' in told && told.says).toMatch(/^写不进 content\/photos：\S+ 名字太长$/);
    expect(written()).toEqual([]);
  });

  test('a folder of photos that leads elsewhere', async () => {
    const elsewhere = join(root, '../elsewhere');
    mkdirSync(elsewhere, { recursive: true });
    symlinkSync(elsewhere, join(root, 'photos'));
    expect(await takePhoto(root, put('gate.jpg', original))).toMatchObject({ says: 'content/photos 不是文件夹' });
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});
