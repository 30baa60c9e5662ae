import { zhCharts } from '../../words/zh/charts.ts';
import { zh } from '../../words/zh.ts';
import { zhPresent } from '../../words/zh/present.ts';
import { zhStory } from '../../words/zh/story.ts';
import { factOf, type Atlas } from '../atlas.ts';
import { byField } from '../initiatives.ts';
import { storyOf } from '../story.ts';
import { plain } from '../texts.ts';
import { gapsOf } from '../unknown.ts';
import { HOME_FACTS } from '../uses/of-pages.ts';
import { storyFigure } from './figure.ts';
import { endSlide } from './parts.ts';
import type { Deck, PictureSlide, RowsSlide } from './slide.ts';

/** Rows that a slide holds at a size that is read from the last row. */
const ROWS = 5;

/** The steps of the home page's story, but for the one in which readers look for their own dot. */
function storySlides(atlas: Atlas): readonly PictureSlide[] {
  const { data, steps } = storyOf(atlas);
  return steps
    .filter(({ step }) => step.show !== 'find')
    .map(({ step, view, sentence }) => {
      const [title, subtitle] = [plain(atlas, step.title), plain(atlas, step.text)];
      const claims = [...('fact' in step ? [zhPresent.article] : []), zhPresent.register];
      const source = zhCharts.source + claims.join(zhCharts.sourceSeparator);
      const note = view.show === 'townships' ? zhStory.schematic : undefined;
      const around = { title, subtitle, note, source };
      return { kind: 'picture', ...around, figure: storyFigure(data, view, around, step.id), sentence, notes: [subtitle, sentence] };
    });
}

/** All mechanisms, a few on a slide. */
function mechanismSlides(atlas: Atlas): readonly RowsSlide[] {
  return byField(atlas).flatMap(([field, entries]) => {
    const slides = Math.ceil(entries.length / ROWS);
    const each = Math.ceil(entries.length / slides);
    return Array.from({ length: slides }, (_, index): RowsSlide => {
      const own = entries.slice(index * each, (index + 1) * each);
      return {
        kind: 'rows',
        look: 'plain',
        kicker: zh.home.mechanisms(factOf(atlas, HOME_FACTS.mechanisms).now.text),
        title: zh.field[field],
        rows: own.map(({ data }) => ({ head: data.name, text: plain(atlas, data.title) })),
        source: zhCharts.source + zhPresent.article,
        notes: own.map(({ data }) => plain(atlas, data.finding)),
      };
    });
  });
}

function unknownSlide(atlas: Atlas): RowsSlide {
  const { gaps } = zhPresent;
  const { mechanisms, memberships, positions, undated } = gapsOf(atlas);
  const counts = {
    mechanisms: mechanisms.length,
    memberships: memberships.length,
    positions: positions.reduce((sum, [, places]) => sum + places.length, 0),
    undated: undated.reduce((sum, [, facts]) => sum + facts.length, 0),
  };
  return {
    kind: 'rows',
    look: 'unknown',
    title: gaps.title,
    rows: (Object.keys(counts) as (keyof typeof counts)[]).map((name) => ({ head: gaps[name](counts[name]) })),
    source: zhCharts.source + zhPresent.counted,
    notes: [zh.gaps.description],
  };
}

/** The whole district: the story of its dots, all mechanisms, how numbers are checked, what is not known. */
export function overviewDeck(atlas: Atlas, id: string): Deck {
  const { name, tagline, province } = atlas.site;
  const print = (fact: string): string => factOf(atlas, fact).now.text;
  return {
    id,
    name: zhPresent.title(zhPresent.overview),
    title: zhPresent.overview,
    page: '/',
    card: 'home',
    slides: [
      {
        kind: 'title',
        kicker: zh.home.kicker(province, tagline),
        title: name,
        lead: zhPresent.lead(print(HOME_FACTS.mechanisms), print(HOME_FACTS.communities), print(HOME_FACTS.villages)),
        notes: [zh.home.about],
      },
      ...storySlides(atlas),
      ...mechanismSlides(atlas),
      {
        kind: 'rows',
        look: 'plain',
        title: zh.home.trust,
        rows: zh.trust.steps.map(({ title, text }) => ({ head: title.replace(/。$/, ''), text })),
        notes: [],
      },
      unknownSlide(atlas),
      endSlide(name, '/', '/'),
    ],
  };
}
