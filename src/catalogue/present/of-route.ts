import type { Atlas } from '../atlas.ts';
import { routeOf, type Leg, type RouteView } from '../visits/routes.ts';
import { plain } from '../texts.ts';
import { routePath } from '../../words/visit-paths.ts';
import { zhCharts } from '../../words/zh/charts.ts';
import { zhPresent } from '../../words/zh/present.ts';
import { zhStops } from '../../words/zh/stops.ts';
import { endSlide, numbersSlide } from './parts.ts';
import type { Deck, Slide } from './slide.ts';

/** What is said at a stop: the longest talk that its facts carry, then questions with their answers. */
function notesOf(atlas: Atlas, { stop, why }: Leg): readonly string[] {
  const talk = stop.talks.findLast(({ paragraphs }) => paragraphs !== null);
  const answers = stop.stop.questions.map(({ question, answer }) => `${question}${answer}`);
  return [...(why === undefined ? [] : [why]), ...(talk?.paragraphs ?? []), ...answers].map((text) => plain(atlas, text));
}

function sourceOf({ stop }: Leg): string {
  const names = stop.sources.map(({ source }) => (source.kind === 'article' ? zhPresent.article : source.outlet));
  return zhCharts.source + [...new Set(names)].join(zhCharts.sourceSeparator);
}

/** Two slides for a stop: what is there to be seen, and its key numbers. */
function stopSlides(atlas: Atlas, leg: Leg, index: number, { legs }: RouteView): readonly Slide[] {
  const { name, finding, see, minutes } = leg.stop.stop;
  const kicker = zhPresent.stop.number(index + 1, legs.length, zhStops.minutes(minutes));
  return [
    {
      kind: 'rows',
      look: 'plain',
      kicker,
      title: zhPresent.stop.title(name, plain(atlas, finding)),
      rows: see.map((text) => ({ head: '', text: plain(atlas, text) })),
      source: sourceOf(leg),
      notes: notesOf(atlas, leg),
    },
    // Most numbers are of the whole district: at a stop they must not be taken for the stop's own.
    numbersSlide(atlas, zhPresent.stop.numbers(name), leg.stop.facts, true),
  ];
}

/** A route: where it goes, stop by stop with the talk as notes, and where to look it up. */
export function routeDeck(atlas: Atlas, id: string): Deck {
  const view = routeOf(atlas, id);
  const { name, title, summary } = view.route;
  const { visits, missing } = view.minutes;
  const page = routePath(id);
  return {
    id,
    name: zhPresent.title(name),
    title: plain(atlas, title),
    page,
    card: 'home',
    slides: [
      { kind: 'title', kicker: zhPresent.route.kicker, title: name, lead: plain(atlas, title), notes: [plain(atlas, summary)] },
      {
        kind: 'rows',
        look: 'plain',
        title: zhPresent.route.stops(view.legs.length, zhStops.minutes(visits)),
        rows: view.legs.map(({ stop, why }) => ({ head: stop.stop.name, ...(why === undefined ? {} : { text: plain(atlas, why) }) })),
        notes: [zhStops.suggested, ...(missing > 0 ? [zhStops.travelMissing(missing)] : [])],
      },
      ...view.legs.flatMap((leg, index) => stopSlides(atlas, leg, index, view)),
      endSlide(name, page, page),
    ],
  };
}
