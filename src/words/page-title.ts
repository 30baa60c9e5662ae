/** As many signs as a title of a page may have: WeChat, browsers and search engines show no more. */
export const LONGEST_TITLE = 28;

const ELLIPSIS = '……';
/** What marks the kind of a page: it tells a chart from the mechanism that says the same, so it is kept. */
const KIND = /（[^（）]{1,4}）$/u;
/** Where a title may be cut: before a pause or between two words. */
const PAUSE = /[，。；：！？、|｜ —]/u;

const length = (text: string): number => [...text].length;

/** The title in at most 28 signs: whole if it fits, else cut at the last pause of its second half, with the mark of its kind. */
export function shortTitle(title: string): string {
  if (length(title) <= LONGEST_TITLE) return title;
  const kind = KIND.exec(title)?.[0] ?? '';
  const signs = [...title.slice(0, title.length - kind.length)];
  const room = LONGEST_TITLE - length(ELLIPSIS) - length(kind);
  const pause = signs.slice(0, room + 1).findLastIndex((sign) => PAUSE.test(sign));
  return `${signs.slice(0, pause >= room / 2 ? pause : room).join('')}${ELLIPSIS}${kind}`;
}

/** A page’s title for tabs and cards: with the site’s name behind it where both fit. The heading of the page stays whole. */
export function pageTitle(title: string, site: string): string {
  if (title === site) return title;
  const both = `${title} · ${site}`;
  return length(both) <= LONGEST_TITLE ? both : shortTitle(title);
}
