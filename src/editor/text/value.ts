/** A group of fields as the editor hands it over: any of them may be missing, or hold what its schema refuses. */
export type Item = Readonly<Record<string, unknown>>;

export const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The groups of a list; none while there is no list. */
export const itemsOf = (value: unknown): readonly Item[] => (Array.isArray(value) ? (value as readonly Item[]) : []);

/** A text; the empty one while there is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Nothing was filled in: no text, no list, or a group of which nothing was filled in. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** Whether two values of a file are the same; the order of keys does not count. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [Object.entries(one), Object.entries(other)];
  return left.length === right.length && left.every(([key, value]) => key in other && same(value, (other as Record<string, unknown>)[key]));
}
