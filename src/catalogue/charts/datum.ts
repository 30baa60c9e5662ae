import { toNumber } from '../../domain/rational.ts';
import type { Datum } from '../../charts/datum.ts';
import { factOf, type Atlas } from '../atlas.ts';

/** A fact as a picture needs it. */
export function datumOf(atlas: Atlas, id: string): Datum {
  const { label, unit, now } = factOf(atlas, id);
  return { key: id, label, unit, text: now.text, low: toNumber(now.bounds.low), high: now.bounds.high && toNumber(now.bounds.high) };
}
