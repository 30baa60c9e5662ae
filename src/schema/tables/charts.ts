import { z } from 'zod';
import { Chart } from '../chart.ts';
import { Id, reference, Text } from '../common.ts';
import { Source } from '../source.ts';
import { counted, maybe, several } from './column.ts';

const FORMS = Chart.options.map(({ shape }) => shape.form.value);

/** `/data/charts/`: a picture of facts. */
export const ChartRow = z.strictObject({
  id: Id.describe('编号，也是网址里的词'),
  form: z.enum(FORMS).describe('图的形式'),
  title: Text.describe('图题：一眼能看懂的发现'),
  subtitle: Text.describe('量的是什么、单位、时间'),
  sentence: Text.describe('整张图的一句话'),
  note: maybe(Text.describe('图不说明什么')),
  initiatives: several(reference('机制'), '哪些机制的页面上有它'),
  facts: several(reference('数据点'), '画的、印的、用来推算的数据点'),
  rows: counted('数据有几行；在chart-rows表里'),
  version: z.string().describe('这张图的版本：全部内容的SHA-256的前八位'),
});

/** `/data/chart-rows/`: one cell of the table under a chart. Charts differ in their columns, so each cell is a row here. */
export const ChartCellRow = z.strictObject({
  chart: reference('图').describe('图的编号'),
  row: counted('图的数据表里第几行'),
  key: z.string().describe('这一行是什么：数据点编号、统计代码，或图里自己的编号'),
  name: z.string().describe('这一行的名称'),
  column: z.string().describe('图的数据表里的列名'),
  value: z.string().describe('单元格，照图上印的样子'),
});

/** `/data/sources/`: where numbers come from. */
export const SourceRow = z.strictObject({
  id: Id.describe('编号，也是网址里的词'),
  title: Source.shape.title.describe('标题；没有题名的，写发表处和日期'),
  outlet: Source.shape.outlet.describe('发表在哪里；不知道就是“未注明”'),
  published: Source.shape.published.describe('发表日期；不知道就是“未注明”'),
  kind: Source.shape.kind,
  seen: Source.shape.seen,
  url: maybe(z.string().describe('原网站的地址；在转载处读到的没有')),
  licence: maybe(z.string().describe('数据许可')),
  credit: maybe(z.string().describe('许可要求的署名')),
  note: maybe(z.string().describe('读者该知道的限度')),
  quotes: counted('引用了几处'),
  facts: several(reference('数据点'), '证明哪些数据点'),
});

export type ChartColumns = z.infer<typeof ChartRow>;
export type ChartCellColumns = z.infer<typeof ChartCellRow>;
export type SourceColumns = z.infer<typeof SourceRow>;
