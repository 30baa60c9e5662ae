import type { MapPlace } from '../../src/map/data.ts';
import type { MapFile } from '../../src/map/layout.ts';

/** The same numbers on every machine: a linear congruential generator, from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A map with invented places among the real ones, most of them near a township. It is only ever shown to a benchmark. */
export function crowdedFile(file: MapFile, count: number): MapFile {
  const next = numbers(132);
  const more = Array.from({ length: count - file.places.length }, (_, index): MapPlace => {
    const unit = file.townships[Math.floor(next() * file.townships.length)];
    const [lng, lat] = unit?.at ?? [0, 0];
    const spread = 0.12 * next();
    return {
      code: `invented-${index}`,
      name: `第${index}处`,
      kind: next() < 0.44 ? 'community' : 'village',
      class: '村庄',
      township: unit?.code ?? '',
      precision: 'site',
      at: [lng + (next() - 0.5) * spread, lat + (next() - 0.5) * spread],
      demonstration: false,
      alliances: [],
    };
  });
  return { ...file, places: [...file.places, ...more] };
}
