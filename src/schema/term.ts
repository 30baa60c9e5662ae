import { z } from 'zod';
import { Name, reference, Text } from './common.ts';
import { choice, field } from './field.ts';

/** Sections of the glossary, in the order of the page. */
export const TERM_GROUPS = ['party', 'members', 'village', 'community', 'firms', 'reading'] as const;

/** `content/glossary/ID.yaml`: one word that a stranger does not know. The file's name is its anchor, `/glossary/#ID`. */
export const Term = z
  .strictObject({
    name: Name.meta(field('术语', '术语，照通常的写法')),
    forms: z
      .array(Name.min(2, '至少两个字：一个字在别的词里到处都是'))
      .default([])
      .meta(field('其他写法', '正文里的其他写法，自动链接认得它们；只是加了引号的不用写')),
    group: choice(TERM_GROUPS, '分类', {
      party: '党的组织',
      members: '党员和组织生活',
      village: '村和村干部',
      community: '社区和小区',
      firms: '企业和新就业群体',
      reading: '怎样读本站的数',
    }),
    meaning: Text.meta(field('意思', '用大白话说它是什么；只写通行的、查得到的意思')),
    here: Text.optional().meta(field('在本区', '在本区或原文里有特别的意思、或原文没有说清的，写在这里，以“据原文”开头或写明“原文没有写”')),
    english: z
      .string()
      .trim()
      .regex(/^(?=.*[A-Za-z])[^\p{Script=Han}\u3000-\u303f\uff00-\uffef]+$/u, '英文里不能有汉字和中文标点')
      .meta(field('英文', '英文译法，不带汉字')),
    pinyin: Name.optional().meta(field('拼音', '拼音；一般由机器注，机器读错了才写')),
    see: z.array(reference('术语')).default([]).meta(field('参见', '参见的术语')),
    initiative: reference('机制').optional().meta(field('机制', '专讲这个词的机制；在那一页上不再自动链接')),
    link: z.boolean().default(true).meta(field('自动链接', '正文第一次出现时自动链接；太常见的词写 false')),
  })
  .meta(field('术语', '一个词一个文件，文件名就是编号，也是网址里的词'));

export type Term = z.infer<typeof Term>;
