import type { Headline, StoryData, StoryPlace, StoryView } from '../charts/story/data.ts';
import { REGISTER_CLASSES } from '../schema/place.ts';
import type { StoryStep } from '../schema/story.ts';
import { zhStory as zh } from '../words/zh/story.ts';
import { factOf, type Atlas } from './atlas.ts';
import { townships } from './places.ts';
import { plain } from './texts.ts';

/** One step of the story on the home page: what the editor wrote, how the dots stand, and what that shows in one sentence. */
export interface ToldStep {
  readonly step: StoryStep;
  readonly view: StoryView;
  readonly sentence: string;
}

/** All dots in the one order that every step keeps: communities, then villages, both by their codes. */
export function storyData(atlas: Pick<Atlas, 'content'>): StoryData {
  const units = townships(atlas);
  const places = units
    .flatMap(({ name: township, places: own }) =>
      own.map(({ code, name, kind, class: of }): StoryPlace => ({ code, name, kind, township, class: of })),
    )
    .toSorted((a, b) => (a.kind === b.kind ? Number(a.code > b.code) - Number(a.code < b.code) : a.kind === 'community' ? -1 : 1));
  return { places, townships: units.map(({ name, position: { lng, lat } }) => ({ name, lng, lat })) };
}

const count = (places: readonly StoryPlace[], wanted: (place: StoryPlace) => boolean): number => places.filter(wanted).length;
const other = (kind: StoryPlace['kind']): StoryPlace['kind'] => (kind === 'village' ? 'community' : 'village');
const isA =
  (kind: StoryPlace['kind']) =>
  (place: StoryPlace): boolean =>
    place.kind === kind;

function told(atlas: Atlas, data: StoryData, step: StoryStep): Pick<ToldStep, 'view' | 'sentence'> {
  const { places } = data;
  const [communities, villages] = [count(places, isA('community')), count(places, isA('village'))];
  const head = (kind: StoryPlace['kind'], number: number): Headline => ({ figure: zh.counted(number), label: zh.kind[kind] });
  switch (step.show) {
    case 'townships':
    case 'find': {
      const groups = data.townships.map(({ name }) => [name, count(places, (place) => place.township === name)] as const);
      return { view: { show: 'townships' }, sentence: zh.told.townships(places.length, groups) };
    }
    case 'kinds':
      return {
        view: { show: 'kinds', heads: { community: head('community', communities), village: head('village', villages) } },
        sentence: zh.told.kinds(communities, villages),
      };
    case 'classes': {
      const rows = REGISTER_CLASSES.map((name) => {
        const own = places.filter((place) => place.class === name);
        return [name, count(own, isA('community')), count(own, isA('village'))] as const;
      }).filter(([, ...counts]) => counts.some((one) => one > 0));
      return { view: { show: 'classes', classes: REGISTER_CLASSES, counted: zh.counted }, sentence: zh.told.classes(rows) };
    }
    case 'all-of': {
      const { covers, now } = factOf(atlas, step.fact);
      const kind = covers === 'village' ? 'village' : 'community';
      return {
        view: { show: 'all-of', kind, head: { figure: now.text, label: plain(atlas, step.label) }, others: zh.kind[other(kind)] },
        sentence: zh.told.allOf(zh.kind[kind], now.text),
      };
    }
    case 'some-of': {
      const { among, now } = factOf(atlas, step.fact);
      const kind = among === 'community' ? 'community' : 'village';
      const all = kind === 'village' ? villages : communities;
      return {
        view: {
          show: 'some-of',
          kind,
          head: { figure: zh.counted(all), label: plain(atlas, step.unknown) },
          count: now.value,
          some: { figure: now.text, label: plain(atlas, step.label) },
          others: zh.kind[other(kind)],
        },
        sentence: zh.told.someOf(zh.kind[kind], all, now.text),
      };
    }
    case 'named': {
      const codes = atlas.initiatives.flatMap(({ data: { lists } }) =>
        lists.filter(({ id }) => step.lists.includes(id)).flatMap(({ items }) => items.flatMap(({ place }) => place ?? [])),
      );
      const named = [...new Set(codes)].flatMap((code) => places.find((place) => place.code === code) ?? []);
      return {
        view: { show: 'named', codes: named.map(({ code }) => code) },
        sentence: zh.told.named(named.map(({ name, township }) => zh.place(name, township))),
      };
    }
  }
}

/** The story of the home page, step by step. Empty when there is no story.yaml; the content checks have said so. */
export function storyOf(atlas: Atlas): { readonly data: StoryData; readonly steps: readonly ToldStep[] } {
  const data = storyData(atlas);
  return { data, steps: (atlas.content.story?.data.steps ?? []).map((step) => ({ step, ...told(atlas, data, step) })) };
}
