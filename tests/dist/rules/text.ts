import type { PageRule } from './page.ts';

const ACCIDENT = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b|\{\/?\w*\}|\*\*/;

/** Values that a template printed by accident. */
export const accidents: PageRule = (page) => [
  ...page.blocks.filter((block) => ACCIDENT.test(block)),
  ...page.tags.flatMap(({ name, attributes }) =>
    // The address of a tile has places for its numbers, which the browser fills.
    [...attributes]
      .filter(([key, value]) => key !== 'data-base-map' && ACCIDENT.test(value))
      .map(([key, value]) => `<${name} ${key}="${value}">`),
  ),
];

const SPACE = /[\p{Script=Han}，。；：、）」”] \d|[\d%] [\p{Script=Han}（「“]/u;

/** The style sheet sets the gap between 汉字 and digits; a typed space would double it. */
export const typedSpaces: PageRule = (page) => page.blocks.filter((block) => SPACE.test(block));

const HALF_WIDTH = /[\p{Script=Han}][,;:!?]|[,;!?](?=[\p{Script=Han}])|\.\.\.|(?<!-)--(?!-)/u;

/** Chinese text has Chinese punctuation. */
export const westernPunctuation: PageRule = (page) => page.blocks.filter((block) => HALF_WIDTH.test(block));
