import { randomLcg, randomInt, shuffler } from 'd3';

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

/** How hard to look: how often some things are taken up and put down anew, how many at a time, and what chance starts from. */
export interface Effort {
  readonly rounds: number;
  /** From 0 to 1: the same seed chooses the same. */
  readonly seed: number;
}

/** How often everything may make way for everything else before a round is given up. */
const SWEEPS = 30;
/** What a clash costs at first; the longer it lasts the dearer it gets, until one of the two makes way. */
const CLASH = 30;
const DEARER = 1.5;
/** So many things are taken up in a round, in turn. */
const HANDFULS = [2, 3, 4, 5, 6];

/** The index of the choice of each list; undefined where none is made yet. */
type Chosen = readonly (number | undefined)[];

type Clashes = (list: number, choice: number, otherList: number, other: number) => boolean;

/** Remembers answers, one table for each two lists: the same two choices are compared again and again. */
function remembering<C extends Choice>({ lists, clash }: Task<C>): Clashes {
  const tables = lists.map((list) => lists.map((other) => new Uint8Array(0 * list.length * other.length)));
  return (list, choice, otherList, other) => {
    const [low, high] = list < otherList ? [list, otherList] : [otherList, list];
    const [row, column] = list < otherList ? [choice, other] : [other, choice];
    const [rows, columns] = [lists[low] ?? [], lists[high] ?? []];
    let table = tables[low]?.[high];
    if (table === undefined || table.length === 0) {
      table = new Uint8Array(rows.length * columns.length);
      const line = tables[low];
      if (line) line[high] = table;
    }
    const at = row * columns.length + column;
    if (table[at] === 0) {
      const [one, two] = [rows[row], columns[column]];
      table[at] = one !== undefined && two !== undefined && clash(one, two) ? 2 : 1;
    }
    return table[at] === 2;
  };
}

/** Chooses by mending: everything in turn takes the cheapest choice beside the others, until nothing wants to move. */
export function choose<C extends Choice>(task: Task<C>, { rounds, seed }: Effort): readonly C[] | null {
  const { lists } = task;
  const clashes = remembering(task);
  const random = randomLcg(seed);
  const shuffle = shuffler(random);
  const any = randomInt.source(random)(lists.length);

  const mend = (from: Chosen, order: readonly number[]): Chosen => {
    const taken = [...from];
    const price = lists.map(() => lists.map(() => CLASH));
    const cheapest = (list: number): number | undefined => {
      let [least, found]: [number, number | undefined] = [Infinity, undefined];
      for (const [choice, { cost }] of (lists[list] ?? []).entries()) {
        if (cost >= least) break;
        let sum = cost;
        for (let at = 0; at < taken.length && sum < least; at += 1) {
          const other = taken[at];
          if (at !== list && other !== undefined && clashes(list, choice, at, other)) sum += price[list]?.[at] ?? CLASH;
        }
        if (sum < least) [least, found] = [sum, choice];
      }
      return found;
    };
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
      const before = [...taken];
      for (const list of order) taken[list] = cheapest(list);
      if (taken.every((choice, list) => choice === before[list])) break;
      for (const [list, at] of clashing(taken)) {
        const row = price[list];
        if (row) row[at] = (row[at] ?? CLASH) * DEARER;
      }
    }
    return taken;
  };

  const clashing = (taken: Chosen): readonly (readonly [number, number])[] =>
    taken.flatMap((mine, list) =>
      taken.flatMap((other, at): readonly (readonly [number, number])[] =>
        at !== list && mine !== undefined && other !== undefined && clashes(list, mine, at, other) ? [[list, at]] : [],
      ),
    );

  /** Clashes weigh more than any cost. */
  const total = (taken: Chosen): number =>
    taken.reduce<number>((sum, choice, list) => sum + (choice === undefined ? Infinity : (lists[list]?.[choice]?.cost ?? Infinity)), 0) +
    clashing(taken).length * 1e6;

  const indexes = lists.map((_list, index) => index);
  const hardest = indexes.toSorted((a, b) => (lists[a]?.length ?? 0) - (lists[b]?.length ?? 0));
  let best = mend(
    lists.map(() => undefined),
    hardest,
  );
  let least = total(best);
  for (let round = 0; round < rounds && lists.length > 1; round += 1) {
    const up = new Set(Array.from({ length: HANDFULS[round % HANDFULS.length] ?? 2 }, any));
    const tried = mend(
      best.map((choice, list) => (up.has(list) ? undefined : choice)),
      shuffle([...indexes]),
    );
    const sum = total(tried);
    if (sum < least) [best, least] = [tried, sum];
  }
  return least < 1e6 ? best.flatMap((choice, list) => (choice === undefined ? [] : (lists[list]?.[choice] ?? []))) : null;
}
