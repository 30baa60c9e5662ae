import type { Place, Township } from '../schema/place.ts';
import { zh } from '../words/zh.ts';
import { mentionsOf, placesOfKind } from './places.ts';
import type { Atlas } from './atlas.ts';

/** One sentence that is true of this place alone: where it stands among its kind, its class, whether the source names it. */
export function placeSentence(from: Atlas, township: Township, place: Place): string {
  const siblings = placesOfKind(township, place.kind);
  const mention = mentionsOf(from, place.code)[0];
  return [
    siblings.length === 1
      ? zh.place.only(place.name, township.name, zh.kind[place.kind])
      : zh.place.among(
          place.name,
          township.name,
          siblings.length,
          zh.kind[place.kind],
          siblings.findIndex(({ code }) => code === place.code) + 1,
        ),
    zh.place.class(place.class),
    ...(mention ? [zh.place.named(mention.list)] : []),
  ].join('');
}

/** What the classes of a township's places are, most frequent first: 主城区11、城乡结合区1. */
export function classCounts(township: Township): readonly (readonly [string, number])[] {
  const groups = Map.groupBy(township.places, (place) => place.class);
  return [...groups].map(([name, places]) => [name, places.length] as const).toSorted(([, a], [, b]) => b - a);
}
