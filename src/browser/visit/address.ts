import { clock, fromClock } from '../../domain/timetable.ts';
import { legOf, LONGEST, planOf, type Offer, type Plan } from '../../domain/visit-plan.ts';

/** A plan out of an address, and the pieces of the address that made no sense and were left out, as they were written. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly ignored: readonly string[];
}

const OWN = ['start', 'order', 'stay', 'road'] as const;
type Own = (typeof OWN)[number];
/** Needs no escape in a query, and stands in no id. */
const BETWEEN = '.';
/** Nobody has to read a page of nonsense that an address brought along. */
const SAID = 24;

const said = (name: Own, value: string): string => `${name}=${[...value].slice(0, SAID).join('')}`;

interface Listed {
  readonly numbers: readonly (number | undefined)[];
  readonly ignored: readonly string[];
}

/** Numbers beside `length` things: an empty piece says nothing of its own. */
function readNumbers(name: Own, text: string | null, length: number, least: number): Listed {
  if (text === null) return { numbers: [], ignored: [] };
  const pieces = text.split(BETWEEN);
  const good = (piece: string): boolean => /^\d{1,3}$/.test(piece) && Number(piece) >= least && Number(piece) <= LONGEST;
  const bad = pieces.filter((piece, index) => (piece !== '' && !good(piece)) || (index >= length && piece !== ''));
  return {
    numbers: pieces.slice(0, length).map((piece) => (good(piece) ? Number(piece) : undefined)),
    ignored: bad.length === 0 ? [] : [said(name, bad.join(BETWEEN))],
  };
}

/** The plan that `location.search` holds for this route. What makes no sense is left out and told: an address can be edited by anyone. */
export function readPlan(search: string, offer: Offer): ReadPlan {
  const asked = new URLSearchParams(search);
  const usual = planOf(offer);
  const [start, order] = [asked.get('start'), asked.get('order')];
  const at = start === null ? undefined : fromClock(start);
  const named = order === null ? usual.order : order.split(BETWEEN);
  const known = named.map((id, index) => usual.order.includes(id) && named.indexOf(id) === index);
  const kept = named.filter((_, index) => known[index]);
  const unknown = named.filter((_, index) => !known[index]);
  // Lengths stand beside the stops as they were written, so that one bad name moves no length to another stop.
  const stay = readNumbers('stay', asked.get('stay'), named.length, 1);
  const visited = kept.length === 0 ? usual.order : kept;
  const road = readNumbers('road', asked.get('road'), Math.max(visited.length - 1, 0), 0);
  const stays = named.flatMap((id, index) =>
    known[index] && stay.numbers[index] !== undefined ? [[id, stay.numbers[index]] as const] : [],
  );
  // A name that is gone changes which ways there are: then none of them is believed.
  const legs = unknown.length > 0 ? [] : road.numbers;
  const roads = legs.flatMap((minutes, index) => {
    const [from, to] = [visited[index], visited[index + 1]];
    return minutes === undefined || from === undefined || to === undefined ? [] : [[legOf(from, to), minutes] as const];
  });
  return {
    plan: { start: at ?? usual.start, order: visited, stays: Object.fromEntries(stays), roads: Object.fromEntries(roads) },
    ignored: [
      ...(start !== null && at === undefined ? [said('start', start)] : []),
      ...(unknown.length > 0 ? [said('order', unknown.join(BETWEEN))] : []),
      ...stay.ignored,
      ...(unknown.length > 0 && asked.has('road') ? [said('road', asked.get('road') ?? '')] : road.ignored),
    ],
  };
}

const written = (numbers: readonly (number | undefined)[]): string =>
  numbers.some((one) => one !== undefined) ? numbers.map((one) => one ?? '').join(BETWEEN) : '';

/** The query string that `readPlan` reads back, with its `?`; empty for the route as printed. Parameters of others stay, in front. */
export function writePlan(search: string, plan: Plan, offer: Offer): string {
  const usual = planOf(offer);
  const query = new URLSearchParams(search);
  for (const name of OWN) query.delete(name);
  const values: Readonly<Record<Own, string>> = {
    start: plan.start === usual.start ? '' : clock(plan.start).replace(':', ''),
    order: plan.order.join() === usual.order.join() ? '' : plan.order.join(BETWEEN),
    stay: written(plan.order.map((id) => plan.stays[id])),
    road: written(plan.order.slice(0, -1).map((id, index) => plan.roads[legOf(id, plan.order[index + 1] ?? '')])),
  };
  for (const name of OWN) if (values[name] !== '') query.set(name, values[name]);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
