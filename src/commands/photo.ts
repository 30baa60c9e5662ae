/** `npm run photo -- FILE [--id ID]`: takes a photo into content/photos/, encoded anew and with nothing of its taker in it. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { PICTURE_FOLDER } from '../reading/pictures.ts';
import { contentRoot } from './content-root.ts';
import { takePhoto } from './photo/take.ts';

const USAGE = '用法：npm run photo -- 照片文件 [--id 编号]';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments(): { readonly path: string; readonly id: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { id: { type: 'string' } } });
    const [path, more] = positionals;
    return path === undefined || more !== undefined ? fail(USAGE) : { path, id: values.id };
  } catch {
    return fail(USAGE);
  }
}

const { path, id } = readArguments();
const result = await takePhoto(contentRoot(), path, id);
if ('says' in result) fail(`${path}  ${result.says}。改法：${result.fix}。`);
const folder = relative(process.cwd(), join(contentRoot(), PICTURE_FOLDER));
const files = result.files.map(([name, bytes]) => `  ${folder}/${name}（${String(Math.ceil(bytes / 1000))} kB）`);
console.log(
  [
    `收好了，${String(result.width)}×${String(result.height)} 像素，拍摄地点、时间、设备都已经去掉：`,
    ...files,
    `接下来：填好 ${folder}/${result.id}.yaml 的每一项，再在正文里单写一行 <Photo id="${result.id}" />，运行 npm run check。`,
  ].join('\n'),
);
