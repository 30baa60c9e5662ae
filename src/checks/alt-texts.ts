import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';
import { entriesOf, proseOf, type Content } from '../reading/content.ts';
import type { Complaint, Problem } from '../reading/problem.ts';
import { textPaths } from '../reading/texts.ts';
import { valueAt } from '../reading/value-at.ts';

/** Signs that a description needs to say who does what where. */
const LEAST = 6;
/** More than that nobody listens to; it belongs in the text. */
const MOST = 120;

const FILE = /\.(?:jpe?g|png|webp|gif|heic|bmp)$|^(?:img|dsc|mmexport|wx|微信图片|屏幕截图|截图|图片)[\d_ -]*$/iu;
const LEAD = /^(?:图片|照片|图|配图|插图|这是|一张(?:图片|照片)|image of|photo of)[：:，,\s]|^(?:这是)?一张(?:图|照)片?[，,]?/iu;

/** What is wrong with the description of a picture; null when it is one. */
export function altComplaint(text: string): Complaint | null {
  const alt = text.trim();
  const fix = '写看得见的是什么：谁、在哪里、做什么，例如“居民围坐在长廊里议事”';
  if (alt === '') return { says: '图片没有替代文字', fix };
  if (FILE.test(alt)) return { says: `替代文字“${alt}”是文件名`, fix };
  if (LEAD.test(alt)) return { says: `替代文字“${alt.slice(0, 20)}”用“图片”开头`, fix: '读屏软件自己会说这是图片：直接写看得见的是什么' };
  if (alt.length < LEAST) return { says: `替代文字“${alt}”太短，听的人不知道是什么`, fix };
  return alt.length > MOST
    ? { says: `替代文字有 ${String(alt.length)} 字，太长`, fix: `不超过 ${String(MOST)} 字；要细说的写进正文` }
    : null;
}

interface Element extends Node {
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

function inProse(content: Content): readonly Problem[] {
  return proseOf(content).flatMap(({ file, body, before }) => {
    const problems: Problem[] = [];
    visit(body as Node, (node) => {
      const { attributes, position } = node as Element;
      const text = attributes?.find(({ name }) => name === 'alt')?.value;
      const found = typeof text === 'string' ? altComplaint(text) : null;
      if (found) problems.push({ file, line: (position?.start.line ?? 1) + before, ...found, rule: 'alt-texts' });
    });
    return problems;
  });
}

function inFields(content: Content): readonly Problem[] {
  return entriesOf(content).flatMap(({ of, entry: { file, data, line } }) =>
    textPaths(of.schema, data).flatMap((path): readonly Problem[] => {
      const found = path.at(-1) === 'alt' ? altComplaint(String(valueAt(data, path))) : null;
      return found ? [{ file, line: line(...path), ...found, rule: 'alt-texts' }] : [];
    }),
  );
}

const NO_FINDING = /^[^，。：；{}]{0,16}(?:统计|示意|分布|对比|柱状|条形|折线|饼状?|情况|一览)?图表?$/u;

/** A chart's description begins with its title: it has to say something. */
function ofCharts({ charts }: Content): readonly Problem[] {
  return charts.flatMap(({ file, line, data: { title, subtitle } }): readonly Problem[] => {
    const at = { file, line: line('title'), rule: 'alt-texts' };
    if (NO_FINDING.test(title))
      return [
        {
          ...at,
          says: `图题“${title}”没有说出发现，读屏软件念到它，听的人什么也不知道`,
          fix: '写一眼能看懂的发现，例如“网格里解决的问题比小区里多”',
        },
      ];
    return title.trim() === subtitle.trim() ? [{ ...at, says: '图题和副题一样', fix: '图题写发现，副题写量的是什么、单位、时间' }] : [];
  });
}

/** Claim: who cannot see a picture is told what is in it. */
export function altTexts(content: Content): readonly Problem[] {
  return [...inProse(content), ...inFields(content), ...ofCharts(content)];
}
