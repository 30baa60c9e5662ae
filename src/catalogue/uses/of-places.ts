import type { Kind } from '../../domain/fact.ts';
import type { Report } from '../../schema/place.ts';
import { factsIn } from '../../words/template.ts';
import { alliancesOf } from '../alliances.ts';
import type { Atlas } from '../atlas.ts';
import { factsAbout, groundsFor, mentionsOf, townships } from '../places.ts';
import type { PageFacts } from './use.ts';

interface Spot {
  readonly code: string;
  readonly name: string;
  readonly kind: Kind;
  readonly reports?: readonly Report[] | undefined;
  readonly note?: string | undefined;
  readonly position?: { readonly note?: string | undefined } | undefined;
}

/** Townships, each followed by its places: what speaks of the place itself, what reaches it, and what public pages say of it. */
export function placeFacts(atlas: Atlas): readonly PageFacts[] {
  const spots = townships(atlas).flatMap((township): readonly Spot[] => [
    { ...township, kind: 'township' },
    // Where a place has no position of its own, its page tells what is uncertain about that of its township.
    ...township.places.map((place): Spot => ({ ...place, position: place.position ?? township.position })),
  ]);
  return spots.map(({ code, name, kind, reports = [], note = '', position }) => {
    const about = factsAbout(atlas, code);
    const texts = [
      note,
      position?.note ?? '',
      ...alliancesOf(atlas, code).flatMap(({ member: { role = '', also = '' } }) => [role, also]),
      ...about.map((fact) => fact.note ?? ''),
      ...reports.map(({ text }) => text),
      ...mentionsOf(atlas, code).map((mention) => mention.note ?? ''),
    ];
    const reach = groundsFor(atlas, kind, code).flatMap(({ facts }) => facts);
    const facts = new Set([...[...about, ...reach].map(({ id }) => id), ...texts.flatMap(factsIn)]);
    return { use: { kind: 'place', path: `/places/${code}/`, name }, facts };
  });
}
