import type { CardContent, KeyFigure } from '../images/card.ts';
import type { Picture } from '../charts/mark.ts';
import { zh } from '../words/zh.ts';
import { factsIn } from '../words/template.ts';
import { zhPress } from '../words/zh/press.ts';
import { zhPaper } from '../words/zh/paper.ts';
import { zhPresent } from '../words/zh/present.ts';
import { zhShare } from '../words/zh/share.ts';
import { zhVisit } from '../words/zh/visit.ts';
import { factOf, type Atlas } from './atlas.ts';
import { pagesShowing } from './chart-use.ts';
import { resolveChart, type ResolvedChart } from './chart.ts';
import { townships } from './places.ts';
import { fromArticle, fromRegister, originLine } from './share-origin.ts';
import { countPicture, kindPicture, storyPicture, unitsPicture, unknownPicture } from './share-pictures.ts';
import { storyOf } from './story.ts';
import { calendarTold } from './party-day.ts';
import { plain } from './texts.ts';

type Card = Pick<CardContent, 'kicker' | 'title' | 'pictures' | 'figures' | 'origin'>;

/** Pages that are neither a mechanism nor a chart: each a name, and how its card is made. */
function mainCards(atlas: Atlas): Readonly<Record<string, () => Card>> {
  const print = (id: string): string => factOf(atlas, id).now.text;
  const register = fromRegister(atlas);
  const counted = zhShare.origin.whole(zhShare.origin.counted);
  const one =
    (kicker: string, title: string, picture: () => Picture, origin = register) =>
    (): Card => ({ kicker, title, pictures: [picture()], origin });
  const { pages, kicker } = zhShare;
  return {
    home: () => {
      const [first] = storyOf(atlas).steps;
      const title = first ? plain(atlas, first.step.title) : atlas.site.tagline;
      return { kicker: atlas.site.province + atlas.site.district, title, pictures: [storyPicture(atlas, 'townships')], origin: register };
    },
    initiatives: one(zh.nav.initiatives, pages.initiatives(print('mechanisms')), () => storyPicture(atlas, 'all-of'), fromArticle(atlas)),
    places: one(zh.nav.places, pages.places(print('all-places')), () => storyPicture(atlas, 'kinds')),
    map: one(zh.nav.map, pages.map, () => storyPicture(atlas, 'named'), fromArticle(atlas)),
    charts: one(zh.nav.charts, pages.charts(atlas.charts.size), () => storyPicture(atlas, 'classes')),
    data: one(zh.nav.data, pages.data(atlas.facts.size), () => countPicture(atlas.facts.size, zhShare.dataPoints), counted),
    sources: one(zh.nav.sources, pages.sources, () => countPicture(atlas.content.sources.length, zhShare.sourcesCited), counted),
    unknown: one(zh.footer.unknown, pages.unknown, () => unknownPicture(atlas), fromArticle(atlas)),
    press: one(zhPress.name, pages.press, () => countPicture(atlas.charts.size, zhShare.chartsToTake), counted),
    alliances: one(zh.footer.alliances, pages.alliances, () => unknownPicture(atlas), fromArticle(atlas)),
    present: one(zh.footer.present, zhPresent.index.title, () => storyPicture(atlas, 'all-of'), fromArticle(atlas)),
    brief: one(zh.footer.brief, zhPaper.index.title, () => storyPicture(atlas, 'townships')),
    calendar: one(zh.footer.calendar, calendarTold(atlas).title, () => calendarPicture(atlas), fromArticle(atlas)),
    corrections: one(zh.footer.corrections, pages.corrections, () => countPicture(atlas.facts.size, zhShare.dataPoints), counted),
    about: one(zh.footer.about, pages.about, () => storyPicture(atlas, 'kinds')),
    glossary: one(zh.footer.glossary, pages.glossary, () => countPicture(atlas.content.glossary.length, zhShare.terms), counted),
    visit: one(
      zhVisit.kicker,
      zhVisit.hub.title(String(atlas.routes.size), String(atlas.stops.size)),
      () => storyPicture(atlas, 'named'),
      fromArticle(atlas),
    ),
    township: one(kicker.place, pages.township(townships(atlas).length), () => storyPicture(atlas, 'townships')),
    community: one(kicker.place, pages.community(print('all-communities')), () => kindPicture(atlas, 'community')),
    village: one(kicker.place, pages.village(print('all-villages')), () => kindPicture(atlas, 'village')),
  };
}

/** The days of the year that the chart of a calendar draws. @throws when no chart is one. */
function calendarPicture(atlas: Atlas): Picture {
  const [id] = [...atlas.charts].find(([, { form }]) => form === 'calendar') ?? [];
  if (id === undefined) throw new Error('没有日历形式的图');
  return resolveChart(atlas, id).wide;
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

/** A chart as a card can show it. */
function layouts(atlas: Atlas, { id, narrow, wide }: ResolvedChart): readonly Picture[] {
  const high = unitsPicture(atlas, id);
  return high ? [high] : [narrow, wide];
}

/** Numbers that stand for a chart whose own words are too small: those its title does not print already, of what is counted place by place. */
function figuresOf(atlas: Atlas, { facts, form, title }: ResolvedChart): readonly KeyFigure[] {
  if (form !== 'places' && form !== 'tree') return [];
  const found = facts.map((id) => factOf(atlas, id)).filter(({ proof, now }) => proof === 'counted' && !title.includes(now.text));
  return found.slice(0, 2).map(({ now, label }) => ({ figure: now.text, label }));
}

function content(atlas: Atlas, name: string): Card {
  const initiative = atlas.initiatives.find(({ id }) => initiativeCard(id) === name);
  if (initiative) {
    const { field, name: called, title, lead } = initiative.data;
    const chart = resolveChart(atlas, lead);
    const origin = originLine(atlas, chart.origins, factsIn(title));
    return {
      kicker: zhShare.kicker.mechanism(zh.field[field], called),
      title: plain(atlas, title),
      pictures: layouts(atlas, chart),
      origin,
    };
  }
  const id = name.startsWith(CHART) ? name.slice(CHART.length) : '';
  if (atlas.charts.has(id)) {
    const [page] = pagesShowing(atlas, id);
    const kicker = page ? zhShare.kicker.mechanism(zhShare.kicker.chart, page.data.name) : zhShare.kicker.chart;
    const chart = resolveChart(atlas, id);
    const origin = originLine(atlas, chart.origins);
    return { kicker, title: chart.title, pictures: layouts(atlas, chart), figures: figuresOf(atlas, chart), origin };
  }
  const made = mainCards(atlas)[name];
  if (!made) throw new Error(`没有叫“${name}”的分享图`);
  return made();
}

/** What the share image of this name shows. @throws when there is none. */
export function cardContent(atlas: Atlas, name: string): CardContent {
  return { ...content(atlas, name), site: zhShare.site(atlas.site.name, atlas.site.tagline) };
}
