import type { Place, Township } from '../schema/place.ts';
import { zhPlacePages as words } from '../words/zh/place-pages.ts';
import { zh } from '../words/zh.ts';
import { alliancesOf } from './alliances.ts';
import type { Atlas } from './atlas.ts';
import { groundsFor, mentionsOf, placesOfKind } from './places.ts';

/** What a place is and what reaches it: among how many of its kind, its class, whether the source or a list names it, how many mechanisms. */
export function placeSentence(from: Atlas, township: Township, { code, kind, class: classOf }: Place): string {
  const { sentence } = words;
  const siblings = placesOfKind(township, kind).length;
  const mentions = mentionsOf(from, code);
  const allied = alliancesOf(from, code);
  const grounds = groundsFor(from, kind, code);
  const mechanisms = (which: string): number => grounds.filter(({ state }) => state === which).length;
  return [
    siblings === 1 ? sentence.only(township.name, zh.kind[kind], classOf) : sentence.among(township.name, siblings, zh.kind[kind], classOf),
    ...(mentions.length > 0 ? [sentence.named(mentions.map(({ list }) => list).join('、'))] : []),
    ...(allied.length > 0 ? [sentence.allied(allied.map(({ alliance, member }) => member.organisation ?? alliance.name).join('、'))] : []),
    sentence.reach(mechanisms('covered'), mechanisms('unknown'), zh.kind[kind]),
  ].join('');
}

/** What a township holds, how many of its places have a position of their own, and which the source names. */
export function townshipSentence(from: Atlas, township: Township): string {
  const { sentence } = words;
  const named = township.places.filter(({ code }) => mentionsOf(from, code).length > 0);
  return [
    sentence.township(
      township.name,
      from.site.district,
      zh.townshipKind[township.kind],
      placesOfKind(township, 'community').length,
      placesOfKind(township, 'village').length,
    ),
    sentence.positions(...positionCounts(township)),
    ...(named.length > 0 ? [sentence.namedHere(named.map(({ name }) => name).join('、'))] : []),
  ].join('');
}

/** The places of a township by class, the most frequent class first. */
export function classesOf({ places }: Township): readonly (readonly [string, readonly Place[]])[] {
  return [...Map.groupBy(places, (place) => place.class)].toSorted(([, a], [, b]) => b.length - a.length);
}

/** How many places of a township have a point of their own, borrow that of its seat, or have none. */
export function positionCounts({ places }: Township): readonly [own: number, seat: number, none: number] {
  const count = (precision: 'site' | 'seat' | undefined): number =>
    places.filter(({ position }) => position?.precision === precision).length;
  return [count('site'), count('seat'), count(undefined)];
}
