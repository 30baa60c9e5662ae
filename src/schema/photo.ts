import { z } from 'zod';
import { Name, Text, When } from './common.ts';
import { choice, field } from './field.ts';

/** What a photo in the content may be at most: the longer edge in pixels, and bytes by the ending of its file. `least` is the shorter edge that still prints. */
export const PHOTO_LIMITS = { edge: 1600, least: 320, bytes: { '.webp': 300_000, '.jpg': 500_000 } } as const;

/** The two files of every photo: browsers take the first, and what knows no WebP takes the second. */
export const PICTURE_ENDINGS = Object.keys(PHOTO_LIMITS.bytes) as readonly (keyof typeof PHOTO_LIMITS.bytes)[];

/** A picture's name in `content/photos/`: a name and no path, so that it leads nowhere else. */
const PictureName = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*\.webp$/,
    '只写 content/photos/ 里的文件名，小写英文字母、数字和连字符，以 .webp 结尾，例如 river-gate.webp；不写路径',
  );

/** `content/photos/ID.yaml`: one photo that pages may show as `<Photo id="ID" />`. The picture itself is written by `npm run photo`. */
export const Photo = z
  .strictObject({
    file: PictureName.meta(field('图片文件', '图片的文件名，由 npm run photo 写好，旁边还有同名的 .jpg')),
    alt: Text.refine((text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6, '至少 6 个汉字，说清楚画面上有什么').meta(
      field('替代文字', '给看不见照片的人，说清楚画面上有什么，至少 6 个汉字；不写“图片”“照片”'),
    ),
    caption: Text.meta(field('图注', '这是哪里、什么事，印在照片下面')),
    credit: Name.meta(field('摄影者', '照本人要求的署名')),
    taken: When.meta(field('拍摄时间', '什么时候拍的，知道多细写多细；不知道写 未注明')),
    source: Text.meta(field('从哪里来', '谁提供的，或从哪里取得的，印在照片下面')),
    licence: Text.meta(field('许可', '按什么条件刊登，例如“作者许可本站使用”，印在照片下面')),
    consent: z
      .strictObject({
        by: Name.meta(field('谁同意刊登', '摄影者，或拥有照片的单位；不印出来')),
        faces: choice(['none', 'agreed', 'covered'], '人脸', {
          none: '没有认得出的人',
          agreed: '认得出的人都同意了',
          covered: '认得出的人都遮住了',
        }),
        checked: Name.meta(field('谁看过', '谁逐张看过人脸、门牌、车牌和文件上的字；不印出来')),
      })
      .meta(field('同意', '谁同意刊登，人脸看过没有')),
  })
  .meta(field('照片', '一张照片的说明；图片由 npm run photo 收进来'));

export type Photo = z.infer<typeof Photo>;
