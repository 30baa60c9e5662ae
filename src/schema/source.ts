import { z } from 'zod';
import { Id, Name, reference, Text, WebAddress, When } from './common.ts';
import { choice, field } from './field.ts';

/** How a local text becomes a fingerprint. Line numbers count from 1. */
const SourceText = z.strictObject({
  joins: z
    .array(z.tuple([z.int().positive(), z.int().positive()]))
    .default([])
    .meta(field('断开的句子', '被分页切断的句子：[上半句的行号, 下半句的行号]')),
  captions: z.array(z.int().positive()).default([]).meta(field('图片说明行', '图片说明所在的行号')),
});

export const Source = z
  .strictObject({
    title: Name.meta(field('标题', '标题，照原样')),
    outlet: Name.meta(field('发表处', '发表在哪里；不知道写 未注明')),
    published: When.meta(field('发表日期', '发表日期；不知道写 未注明')),
    publishedNote: Text.optional().meta(field('日期依据', '日期是怎么知道的')),
    kind: choice(['article', 'news', 'register', 'geodata', 'reference'], '种类', {
      article: '主文',
      news: '报道',
      register: '名录',
      geodata: '地理数据',
      reference: '工具书',
    }),
    seen: choice(['outlet', 'copy', 'local'], '在哪里读到', { outlet: '在原网站读到', copy: '在转载处读到', local: '手上有全文' }),
    url: WebAddress.optional().meta(field('网址', '原网站的地址；只有 seen 是 outlet 时才写')),
    licence: Text.optional().meta(field('数据许可', '数据按什么许可使用')),
    credit: Text.optional().meta(field('署名', '许可要求的署名')),
    note: Text.optional().meta(field('限度', '读者该知道的限度')),
    text: SourceText.optional().meta(field('全文处理', '有全文的来源：如何接好断句')),
  })
  .meta(field('来源', '一个来源一个文件，文件名就是编号'));

/** One clause, or a run of them. */
const Clauses = z.union([z.int('句号写成 3 或 "3-5"'), z.string().regex(/^\d{1,3}-\d{1,3}$/, '句号写成 3 或 "3-5"')], {
  error: '句号写成 3 或 "3-5"',
});

/** What becomes of the clauses that are neither facts nor list items; those two are found by machine. */
export const Dispositions = z
  .strictObject({
    paragraphs: z
      .array(
        z.strictObject({
          paragraph: z
            .string({ error: '段号要加引号，例如 "2"' })
            .regex(/^[thc]?\d+$/, '段号写成 "2"，标题 "t1"，小标题 "h1"，图片说明 "c1"')
            .meta(field('段号', '原文的第几段："2"；标题 "t1"，小标题 "h1"，图片说明 "c1"')),
          where: reference('机制').meta(field('转述的机制', '正文在哪个机制页转述')).optional(),
          text: z.array(Clauses).default([]).meta(field('已写进页面', '已用自己的话写进页面的分句')),
          rhetoric: z.array(Clauses).default([]).meta(field('只有态度', '只有态度、没有事实的分句')),
        }),
      )
      .meta(field('逐段交代', '一段一条：哪些分句写进了页面，哪些只有态度')),
    notFacts: z
      .array(
        z.strictObject({
          numeral: Name.meta(field('数字字样', '原文里的数字字样')),
          because: Text.meta(field('原因', '为什么不是数据点')),
          clauses: z
            .array(z.string().regex(/^[thc]?\d+\/\d+$/, '写成 "段/句"，例如 "9/30"'))
            .min(1, '至少写一个分句')
            .meta(field('哪些分句', '出现在哪些分句；同一句出现几次就写几次')),
        }),
      )
      .default([])
      .meta(field('不算数据点', '不是数据点的数字字样，和为什么')),
  })
  .meta(field('逐句交代', '一个来源一个文件：既不是数据点也不是清单的分句，各有什么去处'));

export const PARTS = ['title', 'heading', 'body', 'caption'] as const;

/** `content/sources/ID.clauses.json`: hashes and numerals of a text that is not in the repository. */
export const Fingerprint = z.strictObject({
  source: Id,
  about: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  clauses: z.array(
    z.strictObject({
      part: z.enum(PARTS),
      paragraph: z.int().positive(),
      clause: z.int().positive(),
      sha256: z.string().regex(/^[0-9a-f]{16}$/),
      han: z.int().nonnegative(),
      numerals: z.array(z.string()),
    }),
  ),
});

export type Source = z.infer<typeof Source>;
export type Dispositions = z.infer<typeof Dispositions>;
export type Fingerprint = z.infer<typeof Fingerprint>;
export type FingerprintClause = Fingerprint['clauses'][number];
