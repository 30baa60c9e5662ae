import type { CardContent } from '../images/card.ts';
import type { Picture } from '../charts/mark.ts';
import { zh } from '../words/zh.ts';
import { zhPress } from '../words/zh/press.ts';
import { zhShare } from '../words/zh/share.ts';
import { factOf, type Atlas } from './atlas.ts';
import { pagesShowing } from './chart-use.ts';
import { resolveChart } from './chart.ts';
import { townships } from './places.ts';
import { kindPicture, storyPicture } from './share-pictures.ts';
import { storyOf } from './story.ts';
import { plain } from './texts.ts';

type Card = Pick<CardContent, 'kicker' | 'title' | 'pictures'>;

/** Pages that are neither a mechanism nor a chart: each a name, and how its card is made. */
function mainCards(atlas: Atlas): Readonly<Record<string, () => Card>> {
  const print = (id: string): string => factOf(atlas, id).now.text;
  const one = (kicker: string, title: string, picture: () => Picture) => (): Card => ({ kicker, title, pictures: [picture()] });
  const { pages, kicker } = zhShare;
  return {
    home: () => {
      const [first] = storyOf(atlas).steps;
      const title = first ? plain(atlas, first.step.title) : atlas.site.tagline;
      return { kicker: atlas.site.province + atlas.site.district, title, pictures: [storyPicture(atlas, 'townships')] };
    },
    initiatives: one(zh.nav.initiatives, pages.initiatives(print('mechanisms')), () => storyPicture(atlas, 'all-of')),
    places: one(zh.nav.places, pages.places(print('all-places')), () => storyPicture(atlas, 'kinds')),
    map: one(zh.nav.map, pages.map, () => storyPicture(atlas, 'named')),
    charts: one(zh.nav.charts, pages.charts(atlas.charts.size), () => storyPicture(atlas, 'classes')),
    data: one(zh.nav.data, pages.data(atlas.facts.size), () => storyPicture(atlas, 'all-of', 1)),
    sources: one(zh.nav.sources, pages.sources, () => storyPicture(atlas, 'kinds')),
    unknown: one(zh.nav.unknown, pages.unknown, () => storyPicture(atlas, 'some-of')),
    press: one(zhPress.name, pages.press, () => storyPicture(atlas, 'some-of')),
    township: one(kicker.place, pages.township(townships(atlas).length), () => storyPicture(atlas, 'townships')),
    community: one(kicker.place, pages.community(print('all-communities')), () => kindPicture(atlas, 'community')),
    village: one(kicker.place, pages.village(print('all-villages')), () => kindPicture(atlas, 'village')),
  };
}

const MECHANISM = 'initiative-';
const CHART = 'chart-';

/** Names of the share images of one mechanism and of one chart. */
export const initiativeCard = (id: string): string => `${MECHANISM}${id}`;
export const chartCard = (id: string): string => `${CHART}${id}`;

/** The names of all share images. */
export function cardNames(atlas: Atlas): readonly string[] {
  return [
    ...Object.keys(mainCards(atlas)),
    ...atlas.initiatives.map(({ id }) => initiativeCard(id)),
    ...[...atlas.charts.keys()].map(chartCard),
  ];
}

/** The image of a page that names none: that of its part of the site, or the home page's. */
export function cardOfSection(atlas: Atlas, section: string | undefined): string {
  return section !== undefined && section in mainCards(atlas) ? section : 'home';
}

const layouts = (atlas: Atlas, chart: string): readonly Picture[] => {
  const { narrow, wide } = resolveChart(atlas, chart);
  return [narrow, wide];
};

function content(atlas: Atlas, name: string): Card {
  const initiative = atlas.initiatives.find(({ id }) => initiativeCard(id) === name);
  if (initiative) {
    const { field, name: called, title, lead } = initiative.data;
    return { kicker: zhShare.kicker.mechanism(zh.field[field], called), title: plain(atlas, title), pictures: layouts(atlas, lead) };
  }
  const chart = name.startsWith(CHART) ? name.slice(CHART.length) : '';
  if (atlas.charts.has(chart)) {
    const [page] = pagesShowing(atlas, chart);
    const kicker = page ? zhShare.kicker.mechanism(zhShare.kicker.chart, page.data.name) : zhShare.kicker.chart;
    return { kicker, title: resolveChart(atlas, chart).title, pictures: layouts(atlas, chart) };
  }
  const made = mainCards(atlas)[name];
  if (!made) throw new Error(`没有叫“${name}”的分享图`);
  return made();
}

/** What the share image of this name shows. @throws when there is none. */
export function cardContent(atlas: Atlas, name: string): CardContent {
  return { ...content(atlas, name), site: zhShare.site(atlas.site.name, atlas.site.tagline), origin: zhShare.origin };
}
