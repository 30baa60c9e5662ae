import { randomInt, randomLcg, shuffler } from 'd3';
import { remembered, type Clashes } from './clashes.ts';

/** One of the ways to place something, and what it costs beside others of its list. */
export interface Choice {
  readonly cost: number;
}

/** What may be chosen, and whether two choices clash. */
export interface Task<C extends Choice> {
  /** For each thing its choices, from cheap to dear. */
  readonly lists: readonly (readonly C[])[];
  readonly clash: (one: C, other: C) => boolean;
}

/** How hard to look: how often some things are taken up and put down anew, and what chance starts from. */
export interface Effort {
  readonly rounds: number;
  /** From 0 to 1: the same seed chooses the same. */
  readonly seed: number;
}

/** Where nothing has been found yet, the search goes on so many times longer. */
const PATIENCE = 3;
/** How often everything may make way for everything else in a round. */
const SWEEPS = 30;
/** What a clash costs at first; the longer it lasts the dearer it gets, until one of the two makes way. */
const CLASH = 30;
const DEARER = 1.5;
/** So many things are taken up in a round, in turn. */
const HANDFULS = [2, 3, 4, 5, 6];

/** The index of the choice of each list; undefined where none is made yet. */
type Chosen = readonly (number | undefined)[];

class Search<C extends Choice> {
  readonly #lists: readonly (readonly C[])[];
  readonly #clashes: Clashes;

  constructor({ lists, clash }: Task<C>) {
    this.#lists = lists;
    this.#clashes = remembered(lists, clash);
  }

  /** Pairs of lists whose choices clash. */
  clashing(chosen: Chosen): readonly (readonly [number, number])[] {
    return chosen.flatMap((mine, list) =>
      chosen.flatMap((other, at): readonly (readonly [number, number])[] =>
        at !== list && mine !== undefined && other !== undefined && this.#clashes(list, mine, at, other) ? [[list, at]] : [],
      ),
    );
  }

  /** What all choices cost together; infinitely much while two clash or one is missing. */
  cost(chosen: Chosen): number {
    if (this.clashing(chosen).length > 0) return Infinity;
    return chosen.reduce<number>((sum, choice, list) => sum + (this.#choice(list, choice)?.cost ?? Infinity), 0);
  }

  /** Everything in turn takes its cheapest choice beside the others, until nothing wants to move. */
  mend(from: Chosen, order: readonly number[]): Chosen {
    const chosen = [...from];
    const prices = this.#lists.map(() => this.#lists.map(() => CLASH));
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
      const before = [...chosen];
      for (const list of order) chosen[list] = this.#cheapest(list, chosen, prices[list] ?? []);
      if (chosen.every((choice, list) => choice === before[list])) break;
      for (const [list, at] of this.clashing(chosen)) {
        const row = prices[list];
        if (row) row[at] = (row[at] ?? CLASH) * DEARER;
      }
    }
    return chosen;
  }

  made(chosen: Chosen): readonly C[] {
    return chosen.flatMap((choice, list) => this.#choice(list, choice) ?? []);
  }

  #choice(list: number, choice: number | undefined): C | undefined {
    return choice === undefined ? undefined : this.#lists[list]?.[choice];
  }

  /** The cheapest choice of a list, with what its clashes cost. */
  #cheapest(list: number, chosen: Chosen, prices: readonly number[]): number | undefined {
    let [least, found]: [number, number | undefined] = [Infinity, undefined];
    for (const [choice, { cost }] of (this.#lists[list] ?? []).entries()) {
      if (cost >= least) break;
      let sum = cost;
      for (let at = 0; at < chosen.length && sum < least; at += 1) {
        const other = chosen[at];
        if (at !== list && other !== undefined && this.#clashes(list, choice, at, other)) sum += prices[at] ?? CLASH;
      }
      if (sum < least) [least, found] = [sum, choice];
    }
    return found;
  }
}

/** One choice from each list, no two of which clash, as cheap together as the search finds them. @returns null where it finds none. */
export function choose<C extends Choice>(task: Task<C>, { rounds, seed }: Effort): readonly C[] | null {
  if (task.lists.some(({ length }) => length === 0)) return null;
  const search = new Search(task);
  const random = randomLcg(seed);
  const shuffle = shuffler(random);
  const indexes = task.lists.map((_list, index) => index);
  const any = randomInt.source(random)(Math.max(1, indexes.length));
  const size = (list: number): number => task.lists[list]?.length ?? 0;
  // Those with the fewest choices first.
  let best = search.mend(
    indexes.map(() => undefined),
    indexes.toSorted((a, b) => size(a) - size(b)),
  );
  let least = search.cost(best);
  for (let round = 0; round < rounds || (least === Infinity && round < rounds * PATIENCE); round += 1) {
    const up = new Set(Array.from({ length: HANDFULS[round % HANDFULS.length] ?? 2 }, any));
    const tried = search.mend(
      best.map((choice, list) => (up.has(list) ? undefined : choice)),
      shuffle([...indexes]),
    );
    const cost = search.cost(tried);
    // While all ways clash, any other is as good.
    if (cost < least || least === Infinity) [best, least] = [tried, cost];
  }
  return least === Infinity ? null : search.made(best);
}
