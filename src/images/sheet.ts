import { line, rect, text, type Mark, type Picture } from '../charts/mark.ts';
import { BASELINE, stack } from '../charts/paragraph.ts';
import { textWidth } from '../charts/measure.ts';
import { heading, hung } from './heading.ts';
import { moved } from './moved.ts';

/** Width of a finished picture; the chart stands in it with air on both sides. */
export const SHEET = 720;
const MARGIN = 40;
const TOP = 44;
const BOTTOM = 28;
/** Above the chart and below it. */
const AIR = 24;
const FINDING = 30;
const SUBTITLE = 18;
/** Read on a phone, a picture is half as wide as here. */
const SMALL = 15;
const BAND = { width: 48, height: 6 } as const;

/** All that a picture says when it has left its page. */
export interface SheetContent {
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
  readonly chart: Picture;
  readonly note?: string | undefined;
  /** 来源：据原文，日期未注明 */
  readonly source: string;
  /** The site's name. */
  readonly site: string;
  /** Where the chart's page is, once the site has an address. */
  readonly address?: string | undefined;
  /** 版本 ab12cd34 */
  readonly version?: string | undefined;
}

/** The last line: whose picture this is, on the left, and which state of it, on the right. */
function imprint(
  { site, address, version }: SheetContent,
  top: number,
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const y = top + SMALL * BASELINE;
  const name = text({ x: MARGIN, y, size: SMALL, text: site, class: 'strong' });
  const state = version === undefined ? [] : [text({ x: MARGIN + width, y, size: SMALL, text: version, anchor: 'end', class: 'muted' })];
  if (address === undefined) return { marks: [name, ...state], height: SMALL * 1.4 };
  const left = textWidth(site, SMALL) + SMALL;
  const taken = version === undefined ? 0 : textWidth(version, SMALL) + SMALL;
  const beside = textWidth(address, SMALL) <= width - left - taken;
  const where = stack([{ words: address, size: SMALL, class: 'muted' }], {
    x: beside ? MARGIN + left : MARGIN,
    top: beside ? top : top + SMALL * 1.4,
    width: beside ? width - left - taken : width,
  });
  return { marks: [name, ...where.marks, ...state], height: where.height + (beside ? 0 : SMALL * 1.4) };
}

/** A chart with its finding above and its source below, on paper: to be understood by someone who has never seen the site. */
export function sheet(content: SheetContent): Picture {
  const { title, subtitle, chart, note, source } = content;
  const width = Math.max(SHEET - 2 * MARGIN, chart.width);
  const full = width + 2 * MARGIN;
  const place = { x: MARGIN, width };
  const head = heading(title, { ...place, top: TOP, size: FINDING });
  const under = stack([{ words: subtitle, size: SUBTITLE, class: 'muted' }], { ...place, top: TOP + head.height + 6 });
  const chartTop = TOP + head.height + 6 + under.height + AIR;
  const noteTop = chartTop + chart.height + AIR;
  const limits = stack([{ words: note, size: SMALL, class: 'muted' }], { ...place, top: noteTop });
  const rule = noteTop + limits.height + (note === undefined ? 0 : 12);
  const origin = stack([{ words: source, size: SMALL, class: 'muted' }], { ...place, top: rule + 10 });
  const foot = imprint(content, rule + 10 + origin.height + 2, width);
  const height = Math.ceil(rule + 10 + origin.height + 2 + foot.height + BOTTOM);
  const across = MARGIN + (width - chart.width) / 2;
  return {
    width: full,
    height,
    marks: [
      rect({ x: 0, y: 0, width: full, height, class: 'ground' }),
      rect({ x: MARGIN, y: 0, ...BAND, class: 'band' }),
      ...[...head.marks, ...under.marks].map(hung),
      ...chart.marks.map((mark) => moved(mark, across, chartTop)),
      ...limits.marks,
      line({ x1: MARGIN, y1: rule, x2: MARGIN + width, y2: rule, class: 'hair' }),
      ...origin.marks,
      ...foot.marks,
    ],
  };
}
