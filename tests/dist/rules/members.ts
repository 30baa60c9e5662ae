import type { Alliance } from '../../../src/schema/alliance.ts';

/** A file that is shipped as text. */
export interface ShippedFile {
  /** From the root of the site. */
  readonly path: string;
  readonly text: string;
}

/** What a shipped file must not say of one alliance. */
export interface Kept {
  readonly id: string;
  readonly alliance: Pick<Alliance, 'membership' | 'members'>;
}

/** A member is drawn and listed under `<alliance>-<number>`, an organisation under `<alliance>-of-<number>`, in pages, SVG, JSON and CSV alike. */
function numbersOf(id: string, text: string): readonly number[] {
  const key = new RegExp(`(?<![\\w-])${id}-(?:of-)?(\\d+)(?![\\w-])`, 'g');
  return [...text.matchAll(key)].map(([, number]) => Number(number));
}

/** The inside of the element that starts with this text; empty where there is none. */
function inside(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  return from < 0 ? '' : text.slice(from, text.indexOf(end, from));
}

/** Claims about members that a page makes without drawing them. */
const CLAIMS: readonly (readonly [what: string, made: (text: string, id: string) => boolean])[] = [
  [
    'says on the page of a place that it is in',
    (text, id) => inside(text, '<section class="memberships"', '</section>').includes(`/alliances/${id}/`),
  ],
  ['names members in the text of a mechanism of', (text, id) => inside(text, `id="alliance-${id}"`, '</aside>').includes('class="member"')],
  ['ties a dot of the map to', (text, id) => new RegExp(`"alliances":\\s*\\[[^\\]]*"${id}"`).test(text)],
];

/**
 * What files tell of members that nobody published: marks, rows and claims that go beyond the list that may be printed, and names
 * that an editor typed in spite of `unpublished`. @param register names that stand on pages of their own and so may stand anywhere.
 */
export function leaks(files: readonly ShippedFile[], kept: readonly Kept[], register: ReadonlySet<string>): readonly string[] {
  return kept.flatMap(({ id, alliance: { membership, members } }) => {
    const secret = membership === 'unpublished';
    const most = secret ? 0 : members.length;
    const names = secret ? members.map(({ name }) => name).filter((name) => !register.has(name)) : [];
    return files.flatMap(({ path, text }) => [
      ...(numbersOf(id, text).some((number) => number > most) ? [`${path} has a member of ${id} that is not on its list`] : []),
      ...(secret ? CLAIMS.filter(([, made]) => made(text, id)).map(([what]) => `${path} ${what} ${id}`) : []),
      ...names.filter((name) => text.includes(name)).map((name) => `${path} names ${name} of ${id}`),
    ]);
  });
}
