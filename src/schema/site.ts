import { z } from 'zod';
import { Name, PublishedAt, reference, Text, WebAddress, When } from './common.ts';
import { field } from './field.ts';

const Field = z.string().trim();

/** What a publisher writes where a site of its kind has none; an empty value still has to be filled in. */
export const NOT_APPLICABLE = '不适用';

/** The least and the greatest degree. */
const Range = z
  .tuple([z.number(), z.number()], '写成 [最小, 最大]')
  .refine(([least, greatest]) => least < greatest, '写成 [最小, 最大]，前一个小');

/** Something that the publisher's own server answers: another host would be a request off this site, which no page may make. */
const OwnPath = z
  .string()
  .trim()
  .regex(/^(?:\/[\w-][\w./-]*)?$/, '写本站服务器上的路径，以一个 / 开头，例如 /wechat/sign；别的网站的网址不行')
  .default('');

const BY_COMMAND = '由 npm run release 写，不手改：从 Git 里找回来';

/** `content/site.yaml`: what only the publisher knows. Empty is allowed in a preview and refused in production. */
export const Site = z
  .strictObject({
    name: Name.meta(field('站名', '网站的名称')),
    tagline: Name.meta(field('副题', '站名下面的一句话')),
    province: Field.default('').meta(field('省', '所在的省，写在首页副题前面')),
    district: Name.meta(field('区', '所写的区')),
    window: z
      .strictObject({ lng: Range.meta(field('经度范围', '经度，从西到东')), lat: Range.meta(field('纬度范围', '纬度，从南到北')) })
      .optional()
      .meta(field('经纬度范围', '本区和附近的经纬度范围，WGS-84：内容里的每个位置都要落在里面')),
    accent: Field.default('').meta(field('主色字', '站名末尾用主色的几个字；不用就留空')),
    mainSource: reference('来源').meta(field('主文来源', '主文的来源编号')),
    address: z.union([z.literal(''), WebAddress]).meta(field('网站地址', '网站地址，含路径，例如 https://www.example.gov.cn/zt/sanyuan/')),
    publisher: Field.meta(field('主办单位', '主办单位的全称')),
    organiser: Field.meta(field('承办单位', '承办单位的全称')),
    contact: z
      .strictObject({
        email: z.union([z.literal(''), z.email('邮箱写成 name@example.gov.cn 这样')]).meta(field('更正邮箱', '读者报告错误用的邮箱')),
        phone: Field.meta(field('联系电话', '读者能打通的电话')),
      })
      .meta(field('联系方式', '读者怎样找到主办方')),
    filings: z
      .strictObject({
        icp: Field.meta(field('备案号', 'ICP 备案号，照备案系统的写法')),
        police: Field.meta(field('公安备案号', '公安联网备案号，照备案系统的写法')),
        siteCode: z
          .string()
          .regex(new RegExp(`^(?:[0-9A-Za-z]{2}\\d{8}|${NOT_APPLICABLE})?$`), `网站标识码是 10 位；不是政府网站就写 ${NOT_APPLICABLE}`)
          .meta(field('网站标识码', `政府网站标识码；不是政府网站就写“${NOT_APPLICABLE}”`)),
      })
      .meta(field('备案', '网站的备案号和标识码')),
    published: z
      .union([z.literal(''), PublishedAt])
      .default('')
      .meta(field('首次公开', '全站第一次公开的时间，例如 2026-12-01 09:00：没有另写时间的页面，发布时间都是它')),
    release: z
      .strictObject({
        number: z.int(BY_COMMAND).positive(BY_COMMAND).meta(field('第几版', '第几版')),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, BY_COMMAND)
          .meta(field('校验码', '那一版的 SHA-256')),
      })
      .nullable()
      .default(null)
      .meta(field('最近一版', '最近一版：记在发布记录的文件夹外面，那里少了最近一版也看得出来。由 npm run release 写')),
    wechat: z
      .strictObject({
        signer: OwnPath.meta(field('签名接口', '给微信分享卡片签名的接口：收 ?url=，回 appId、timestamp、nonceStr、signature')),
        script: OwnPath.meta(field('微信脚本', '微信的 JSSDK 文件，由主办方放在自己的服务器上')),
      })
      .default({ signer: '', script: '' })
      .meta(field('微信分享', '微信分享卡片：两样都填了才用，不填也不影响任何页面')),
    mapApproval: Field.meta(
      field('审图号', '天地图底图的审图号，照天地图网站上写的；没有底图就留空。构建时还要有环境变量 TIANDITU_KEY，两样齐了才有底图'),
    ),
  })
  .meta(field('网站', '只有主办方知道的：留空就是预览，正式版要填全'));

/** `content/moves.yaml`: addresses that changed, and pages taken back. */
export const Moves = z
  .strictObject({
    moved: z
      .array(
        z.strictObject({
          from: Name.meta(field('旧地址', '旧地址，以 / 开头和结尾')),
          to: Name.meta(field('新地址', '新地址，以 / 开头和结尾')),
          reason: Text.meta(field('为什么改', '为什么改')),
        }),
      )
      .default([])
      .meta(field('搬走的', '改了地址的页面')),
    withdrawn: z
      .array(
        z.strictObject({
          path: Name.meta(field('撤下的地址', '撤下的地址')),
          date: When.meta(field('撤下日期', '哪天撤的')),
          reason: Text.meta(field('为什么撤', '为什么撤')),
        }),
      )
      .default([])
      .meta(field('撤下的', '撤下来的页面')),
  })
  .meta(field('搬走和撤下', '改了地址的页面，撤下来的页面'));

/** `content/names.yaml`: words whose numerals belong to a name. */
export const Names = z
  .strictObject({
    names: z
      .array(
        z.strictObject({
          name: Name.meta(field('名称', '带数字的名称，照正文里的写法')),
          because: Text.meta(field('原因', '为什么这里的数字不是数据点')),
        }),
      )
      .meta(field('名称', '里面的数字不是数据点的名称')),
  })
  .meta(field('名称里的数字', '里面的数字不是数据点的名称，例如“18汇企日”'));

export type Site = z.infer<typeof Site>;
export type Moves = z.infer<typeof Moves>;
export type Names = z.infer<typeof Names>;
