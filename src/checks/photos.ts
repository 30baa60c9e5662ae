import { proseOf, type Content } from '../reading/content.ts';
import { idsOf } from '../reading/mdx-facts.ts';
import type { Picture } from '../reading/pictures.ts';
import type { Complaint, Problem } from '../reading/problem.ts';
import { PHOTO_LIMITS } from '../schema/photo.ts';
import { suggest } from '../words/nearest.ts';

const AGAIN = '用原图重新运行 npm run photo';
const KINDS: Readonly<Record<Picture['ending'], readonly [kind: Picture['kind'], name: string]>> = {
  '.webp': ['webp', 'WebP'],
  '.jpg': ['jpeg', 'JPEG'],
};
const inKilobytes = (bytes: number): string => `${String(Math.ceil(bytes / 1000))} kB`;

/** All that is wrong with a picture file by itself. */
function pictureComplaints({ ending, kind, facts, bytes }: Picture): readonly Complaint[] {
  const [own, name] = KINDS[ending];
  if (kind !== own || !facts || facts.width === 0 || facts.height === 0)
    return [{ says: `这不是 ${name} 图片，只是名字叫 ${ending}`, fix: `${AGAIN}，不要只改名字` }];
  const { width, height, besides, whole } = facts;
  const most = PHOTO_LIMITS.bytes[ending];
  const found: Complaint[] = [];
  if (besides.length > 0)
    found.push({ says: `照片里带着${besides.join('、')}，可能写着在哪里、什么时候、用什么拍的`, fix: `${AGAIN}，它会去掉这些` });
  if (!whole) found.push({ says: '照片文件不完整，或者后面还接着别的东西', fix: AGAIN });
  if (bytes > most) found.push({ says: `照片太大（${inKilobytes(bytes)}，至多 ${inKilobytes(most)}）`, fix: `${AGAIN}，它会压小` });
  if (Math.max(width, height) > PHOTO_LIMITS.edge)
    found.push({ says: `照片有 ${width}×${height} 像素，长边至多 ${PHOTO_LIMITS.edge}`, fix: `${AGAIN}，它会缩小` });
  return found;
}

/** Whether the two files of a photo can be the same picture. */
function differ(a: Picture | undefined, b: Picture | undefined): boolean {
  return Boolean(a?.facts && b?.facts) && (a?.facts?.width !== b?.facts?.width || a?.facts?.height !== b?.facts?.height);
}

/** What is wrong between the fields of photos and their files. */
function fieldProblems({ photos: entries, pictures }: Content): readonly Problem[] {
  const named = new Map(pictures.map((picture) => [picture.name, picture]));
  const webps = pictures.filter(({ ending }) => ending === '.webp').map(({ name }) => name);
  const first = new Map<string, string>();
  return entries.flatMap(({ file, line, data }): readonly Problem[] => {
    const at = { file, line: line('file') };
    const jpeg = data.file.replace(/\.webp$/, '.jpg');
    const earlier = first.get(data.file);
    first.set(data.file, earlier ?? file);
    if (earlier !== undefined) return [{ ...at, says: `图片“${data.file}”已经是 ${earlier} 的`, fix: '一张图片只写一份说明，留下一份' }];
    const missing = [data.file, jpeg].filter((name) => !named.has(name));
    if (missing.includes(data.file))
      return [{ ...at, says: `content/photos/ 里没有“${data.file}”`, fix: suggest(data.file, webps, '用 npm run photo 收进来') }];
    if (missing.length > 0) return [{ ...at, says: `缺少同名的“${jpeg}”`, fix: AGAIN }];
    return differ(named.get(data.file), named.get(jpeg)) ? [{ ...at, says: `“${data.file}”和“${jpeg}”大小不一样`, fix: AGAIN }] : [];
  });
}

/** Photos and pictures that nobody shows. */
function unused(content: Content): readonly Problem[] {
  // A file that cannot be read may be the one that shows it.
  if (content.unread.length > 0) return [];
  const shown = new Set(proseOf(content).flatMap(({ body }) => idsOf('Photo', body)));
  const described = new Set(content.photos.flatMap(({ data }) => [data.file, data.file.replace(/\.webp$/, '.jpg')]));
  const misspelt = content.photos.some(({ data }) => !content.pictures.some(({ name }) => name === data.file));
  return [
    ...content.photos
      .filter(({ id }) => !shown.has(id))
      .map(({ id, file }): Problem => ({
        file,
        line: 0,
        says: '没有一页用到这张照片',
        fix: `在正文里写 <Photo id="${id}" />，或删掉它和图片`,
      })),
    // A misspelt name leaves its picture without a description: that is one mistake.
    ...(misspelt ? [] : content.pictures)
      .filter(({ name }) => !described.has(name))
      .map(({ file }): Problem => ({
        file,
        line: 0,
        says: '这张图片没有说明',
        fix: '用 npm run photo 收进来，它会写好说明的样子；或删掉',
      })),
  ];
}

/** Claim: every photo is what its name says, carries nothing of its taker, is small enough, is described, and is shown. */
export function photos(content: Content): readonly Problem[] {
  const wrong = content.pictures.flatMap((picture) =>
    pictureComplaints(picture).map((complaint): Problem => ({ file: picture.file, line: 0, ...complaint })),
  );
  return [...wrong, ...fieldProblems(content), ...unused(content)];
}
