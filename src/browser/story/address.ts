/** The part of the address that holds the place a reader found, so that the way back and a shared link have it too. */
const NAME = 'find';
const CODE = /^\d{12}$/;

/** @param search with its question mark, or empty. @returns a place's code of 12 digits; undefined for anything else. */
export function readFound(search: string): string | undefined {
  const code = new URLSearchParams(search).get(NAME) ?? '';
  return CODE.test(code) ? code : undefined;
}

/** What `readFound` reads back; all else in the search stays. */
export function writeFound(search: string, code: string | undefined): string {
  const all = new URLSearchParams(search);
  if (code === undefined) all.delete(NAME);
  else all.set(NAME, code);
  return all.size > 0 ? `?${all.toString()}` : '';
}
