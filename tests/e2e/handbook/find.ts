import { setTimeout as after } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

/** How long the editor may take to show something; a busy machine is no failure. */
const PATIENCE = 20_000;
/** What surrounds names in accessible labels, and blanks that a browser sees and a reader does not. */
const BETWEEN = '[\\s\\u2066-\\u2069]*';

/** The words as they stand on the screen, blanks aside. */
export function loosely(words: string, whole = true): RegExp {
  const signs = [...words.replace(/\s/gu, '')].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  const inner = signs.join(BETWEEN);
  return new RegExp(whole ? `^${BETWEEN}${inner}${BETWEEN}$` : inner, 'u');
}

/** A thing to press: the roles in which a label may stand, the likeliest first. */
const ROLES = ['button', 'treeitem', 'menuitem', 'menuitemradio', 'option', 'radio', 'link', 'tab', 'row', 'gridcell', 'checkbox'] as const;

/** Where to look, the nearest first: in the dialogue that is open, in the entry of a list that was opened last, anywhere. */
export interface Places {
  readonly page: Page;
  /** Key path of the entry of a list that was opened or added last: `facts.4`; empty for none. */
  readonly within: string;
}

/** `facts.4.observations.0`, then `facts.4`. */
function prefixes(within: string): readonly string[] {
  const parts = within === '' ? [] : within.split('.');
  return parts.flatMap((_part, index) => (index % 2 === 1 ? [parts.slice(0, index + 1).join('.')] : [])).toReversed();
}

const fieldsBelow = (page: Page, prefix: string): Locator => page.locator(`.field[data-key-path^="${prefix}."]`);

/** Scrolls the form on by most of a window, and from its end to its beginning: it makes its fields only as they come near. Runs in the page. */
function scrollOn(): void {
  let pane = document.querySelector('.field')?.parentElement;
  while (pane && pane.scrollHeight <= pane.clientHeight) pane = pane.parentElement;
  if (!pane) return;
  const atEnd = pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 2;
  pane.scrollTop = atEnd ? 0 : pane.scrollTop + pane.clientHeight * 0.7;
}

async function firstShown(
  what: string,
  tries: readonly Locator[],
  patience = PATIENCE,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<Locator> {
  const until = Date.now() + patience;
  for (;;) {
    let most = 0;
    for (const locator of tries) {
      const shown = locator.filter({ visible: true });
      const count = await shown.count();
      if (count === 1) return shown;
      most = Math.max(most, count);
    }
    if (Date.now() > until) throw new Error(most > 1 ? `${what}有 ${most} 处，不知道是哪一处` : `没有看到${what}`);
    await after(50);
    await look();
  }
}

const looking = (page: Page) => async (): Promise<void> => {
  await after(150);
  await page.evaluate(scrollOn);
};

/** Something to press, by the words on it. @throws when there is none, or more than one. */
export function findPressable({ page, within }: Places, words: string): Promise<Locator> {
  const name = loosely(words);
  const dialogue = page.getByRole('dialog');
  const roots = [dialogue, ...prefixes(within).map((prefix) => fieldsBelow(page, prefix)), page.locator('body')];
  const named = roots.flatMap((root) => [...ROLES.map((role) => root.getByRole(role, { name })), root.getByText(name)]);
  // A row of a list says more than its name.
  return firstShown(`“${words}”`, [...named, page.getByRole('row').filter({ hasText: loosely(words, false) })]);
}

/** The group of a field, by its label. Other entries of the list are looked at only when the field is not in the one that is open. */
export async function findField({ page, within }: Places, label: string): Promise<Locator> {
  // By the attribute: asking the browser for every accessible name of a long form takes seconds.
  const names = [`“\u2068${label}\u2069”字段`, `“${label}”字段`].map((name) => `.field[aria-label="${name}"]`);
  const group = page.locator(names.join(', '));
  const near = prefixes(within).map((prefix) => fieldsBelow(page, prefix).and(group));
  const look = looking(page);
  const inDialogue = page.getByRole('dialog').locator('.field').and(group);
  if (near.length > 0) {
    try {
      return await firstShown(`“${label}”这一格`, near, 3000, look);
    } catch {
      // Perhaps it belongs to the file as a whole.
    }
  }
  // The name of a new file is asked for beside the form.
  const beside = page.locator('.sidebar section.panel').filter({ has: page.getByRole('heading', { name: loosely(label) }) });
  return firstShown(`“${label}”这一格`, [inDialogue, group, beside], PATIENCE, look);
}

/** The arrow that opens a folded entry of a list, by words of its summary; in the entry that is open first. */
export function findFolded({ page, within }: Places, words: string): Promise<Locator> {
  const roots = [...prefixes(within).map((prefix) => fieldsBelow(page, prefix)), page.locator('.field')];
  const arrows = roots.map((root) =>
    root
      .locator('.item:has(> .header [aria-controls][aria-expanded="false"])')
      .filter({ hasText: loosely(words, false) })
      .locator(':scope > .header [aria-controls][aria-expanded="false"]'),
  );
  return firstShown(`收着的“${words}”`, arrows, PATIENCE, looking(page));
}

/** Words on the screen, wherever they stand. */
export function findWords({ page }: Places, words: string): Promise<Locator> {
  return firstShown(
    `“${words}”`,
    [page.getByText(loosely(words)).first(), page.getByText(loosely(words, false)).first()],
    PATIENCE,
    looking(page),
  );
}
