import { escapeXml } from './svg.ts';

/** What the code of an embedded chart needs; addresses are whole when the site has one. */
export interface Embedded {
  readonly frame: string;
  readonly script: string;
  readonly title: string;
  /** Until the script has asked the chart, in CSS pixels. */
  readonly height: number;
}

/** HTML that anybody can paste into a page of their own: a frame, and the script that fits its height. */
export function embedCode({ frame, script, title, height }: Embedded): string {
  return [
    `<iframe src="${escapeXml(frame)}" title="${escapeXml(title)}" width="100%" height="${String(height)}" loading="lazy" frameborder="0"></iframe>`,
    `<script async src="${escapeXml(script)}"></script>`,
  ].join('\n');
}
