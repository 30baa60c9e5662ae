import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { readContent } from '../../src/reading/content.ts';
import { PHOTO_LIMITS } from '../../src/schema/photo.ts';
import { attribute, named } from './html.ts';
import { readSite } from './site.ts';

const { pages, files, address } = readSite();
const { content } = readContent(contentRoot());
const fileAt = (href: string): string => href.slice(address.base.length - 1);

test('every photo of the content is served as its two files, and nothing else is', () => {
  const served = [...files].filter((file) => file.startsWith('/photos/')).sort();
  expect(served).toEqual(content.pictures.map(({ name }) => `/photos/${name}`).sort());
});

test('every photo has its size, its words and its maker, comes when it is needed, and is light', () => {
  const shown = pages.flatMap((page) =>
    named(page, 'img')
      .filter((tag) => attribute(tag, 'src').includes('/photos/'))
      .map((img) => ({ page, img })),
  );
  expect(shown.length > 0).toBe(content.photos.length > 0);
  for (const { page, img } of shown) {
    const file = fileAt(attribute(img, 'src'));
    const photo = content.photos.find(({ data }) => data.file.replace('.webp', '.jpg') === file.slice('/photos/'.length));
    const picture = content.pictures.find(({ name }) => file === `/photos/${name}`);
    expect(attribute(img, 'alt')).toBe(photo?.data.alt);
    expect([attribute(img, 'width'), attribute(img, 'height')]).toEqual([String(picture?.facts?.width), String(picture?.facts?.height)]);
    expect(attribute(img, 'loading')).toBe('lazy');
    const [source] = named(page, 'source').map((tag) => fileAt(attribute(tag, 'srcset')));
    expect(source).toBe(file.replace('.jpg', '.webp'));
    expect(statSync(join(outputFolder(), source ?? '')).size).toBeLessThanOrEqual(PHOTO_LIMITS.bytes['.webp']);
    const caption = named(page, 'figcaption')
      .map(({ text }) => text)
      .join('');
    expect(caption).toContain(photo?.data.caption);
    expect(caption).toContain(`摄影：${photo?.data.credit ?? ''}`);
  }
});
