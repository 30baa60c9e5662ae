import type { Picture } from '../charts/mark.ts';
import { escapeXml, svgMarks } from '../charts/svg.ts';
import { looksCss } from './looks-css.ts';

/** White space and comments carry nothing. */
function tight(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

/**
 * A picture for `<img>` on our own pages: small, set in the reader's own fonts, light by day and dark by night.
 * @param tokens the style sheet of the tokens.
 */
export function themed(picture: Picture, title: string, tokens: string): string {
  const { width, height } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" class="chart" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${tight(`${tokens} .chart { font-family: var(--sans); fill: var(--ink); } ${looksCss()}`)}</style>`,
    svgMarks(picture),
    '</svg>\n',
  ].join('');
}
