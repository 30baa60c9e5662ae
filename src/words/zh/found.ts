import type { SearchKind } from '../../domain/search-record.ts';

const kinds: Readonly<Record<SearchKind, string>> = {
  initiative: '机制',
  place: '地点',
  visit: '参访',
  fact: '数据点',
  chart: '图',
  term: '术语',
  alliance: '联盟',
  source: '来源',
  page: '页面',
};

/** What the script of the search page says; the only words of search that reach the reader's browser as a script. */
export const zhFound = {
  kinds,
  all: '全部',
  filter: '只看一类',
  results: '搜索结果',
  loading: '正在取索引……',
  found: (count: number, shown: number): string => (count > shown ? `找到${count}条，先列${shown}条` : `找到${count}条`),
  none: (typed: string): string => `没有找到“${typed}”`,
  hint: '换短一点的词试试；也可以用拼音、首字母或数字。下面是全站目录。',
  near: '名字里有相同的字：',
  read: { pinyin: '按拼音找：', initials: '按首字母找：', typo: '没有这个拼音，按相近的找：' },
  loose: { all: '没有一处连着这样写，下面是各个词都有的。', some: '没有一处包含全部的词，下面是含有其中一部分的。' },
  partOf: (kind: string, initiative: string): string => `${kind} · ${initiative}`,
  more: (count: number): string => `再列${count}条`,
  offline: '索引没有取到：连上网再试，或看下面的目录。',
};
