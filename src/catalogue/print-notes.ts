/** A page's text with the sign of a note on every number that leads away from the page, and the facts noted, in the order of their signs. */
export interface Signed {
  readonly html: string;
  readonly facts: readonly string[];
}

const CARDS = '<details class="cards"';

/**
 * Paper has no links: there a number needs its evidence on the same sheet. Pages with cards have it; on all others each number
 * gets the sign of a note, as an attribute that only the print sheet shows.
 * @param html the page as printed by its own components. @param facts the address below which each fact has its page.
 */
export function signed(html: string, facts: string): Signed {
  if (html.includes(CARDS)) return { html, facts: [] };
  const found: string[] = [];
  const opening = `<a class="fact" href="${facts}`;
  const [before = '', ...rest] = html.split(opening);
  const marked = rest.map((part) => {
    const id = part.slice(0, part.indexOf('/'));
    if (!found.includes(id)) found.push(id);
    return `<a class="fact" data-note="${String(found.indexOf(id) + 1)}" href="${facts}${part}`;
  });
  return { html: [before, ...marked].join(''), facts: found };
}
