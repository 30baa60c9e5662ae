import { OVERVIEW } from '../../checks/routes.ts';
import type { Atlas } from '../atlas.ts';
import { routesList } from '../visits/routes.ts';
import { initiativeDeck } from './of-initiative.ts';
import { overviewDeck } from './of-overview.ts';
import { routeDeck } from './of-route.ts';
import type { Deck } from './slide.ts';

/** Every deck by its id, not yet made: a page makes its own. */
export function deckIds(atlas: Atlas): readonly string[] {
  return [OVERVIEW, ...routesList(atlas).map(({ id }) => id), ...atlas.initiatives.map(({ id }) => id)];
}

const made = new WeakMap<Atlas, Map<string, Deck>>();

function make(atlas: Atlas, id: string): Deck {
  if (id === OVERVIEW) return overviewDeck(atlas, OVERVIEW);
  const entry = atlas.initiatives.find((one) => one.id === id);
  return entry ? initiativeDeck(atlas, entry) : routeDeck(atlas, id);
}

/** The deck of this id. @throws when there is none. */
export function deckOf(atlas: Atlas, id: string): Deck {
  const known = made.get(atlas) ?? new Map<string, Deck>();
  made.set(atlas, known);
  const deck = known.get(id) ?? make(atlas, id);
  known.set(id, deck);
  return deck;
}
