import { lstatSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Complaint } from '../../reading/problem.ts';
import { PICTURE_FOLDER } from '../../reading/pictures.ts';
import { Id } from '../../schema/common.ts';
import { refusalOf } from '../refusal.ts';
import { writeTogether } from '../write-whole.ts';
import { encodePhoto, ORIGINAL_LIMITS, type Encoded } from './encode.ts';
import { photoSkeleton } from './skeleton.ts';

/** What was written, by its names in the folder of photos. */
export interface Taken extends Pick<Encoded, 'width' | 'height'> {
  readonly id: string;
  readonly files: readonly (readonly [name: string, bytes: number])[];
}

/** An id from the name of the original: `IMG_2034.JPG` gives `img-2034`. Null where the name gives none. */
function idFrom(path: string): string | null {
  const name = basename(path, extname(path))
    .toLowerCase()
    .replace(/[ _.]+/g, '-');
  return Id.safeParse(name).success ? name : null;
}

/** The original's bytes, or why they cannot be had. */
function readOriginal(path: string): Buffer | Complaint {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { says: '没有这个文件', fix: '核对照片的路径；路径里有空格就放进引号' };
  if (!found.isFile()) return { says: '这不是文件', fix: '写照片文件的路径，不写文件夹' };
  if (found.size > ORIGINAL_LIMITS.bytes)
    return { says: `文件太大（${(found.size / 1e6).toFixed(0)} MB）`, fix: `原图不超过 ${ORIGINAL_LIMITS.bytes / 1e6} MB` };
  try {
    return readFileSync(path);
  } catch (error) {
    return { says: `读不了：${refusalOf(error)}`, fix: '关掉正开着它的程序，确认可以读，再运行一次' };
  }
}

/**
 * Takes an original into the content: two files of the picture and the fields to fill in. Nothing that is there is written over.
 * @param root the content. @param path the original. @param wanted an id; without one the name of the original gives it.
 */
export async function takePhoto(root: string, path: string, wanted?: string): Promise<Taken | Complaint> {
  const id = wanted ?? idFrom(path);
  if (id === null) return { says: '照片的文件名不能当编号', fix: '在后面加上 --id 编号，例如 --id river-gate' };
  if (!Id.safeParse(id).success)
    return { says: `“${id}”不能当编号`, fix: '编号只用小写英文字母、数字和连字符，以字母开头，例如 river-gate' };
  const folder = join(root, PICTURE_FOLDER);
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) return { says: `content/${PICTURE_FOLDER} 不是文件夹`, fix: '删掉它，这条命令会新建' };
  const names = [`${id}.webp`, `${id}.jpg`, `${id}.yaml`] as const;
  const taken = names.find((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }));
  if (taken !== undefined)
    return { says: `content/${PICTURE_FOLDER}/${taken} 已经有了，不会覆盖`, fix: '加上 --id 换一个编号；真要换图，先删掉旧的三个文件' };
  const original = readOriginal(path);
  if (!Buffer.isBuffer(original)) return original;
  const encoded = await encodePhoto(original);
  if ('says' in encoded) return encoded;
  const { webp, jpeg, width, height } = encoded;
  const data = [webp, jpeg, Buffer.from(photoSkeleton(names[0]))] as const;
  try {
    mkdirSync(folder, { recursive: true });
    writeTogether(names.map((name, index) => [join(folder, name), data[index] ?? webp] as const));
  } catch (error) {
    return {
      says: `写不进 content/${PICTURE_FOLDER}：${refusalOf(error)}`,
      fix: '确认它可以写入、磁盘没有满，再运行一次；这一次什么也没有留下',
    };
  }
  return {
    id,
    width,
    height,
    files: [
      [names[0], webp.length],
      [names[1], jpeg.length],
      [names[2], data[2].length],
    ],
  };
}
