import { selectWords } from '../editor-actions.ts';
import type { Locator, Page } from 'playwright-core';
import { findField, findFolded, findPressable, findWords, loosely, type Places } from './find.ts';

/** Called where something is done: before what is pressed may go away, after what is filled in. */
export type Watch = (target: Locator) => Promise<void>;

/** The editor as the reader of the handbook sees it: by the words on the screen, never by its inside. */
export interface Screen {
  readonly click: (words: string) => Promise<void>;
  readonly clickIn: (label: string, words: string) => Promise<void>;
  readonly expand: (words: string) => Promise<void>;
  readonly search: (label: string, words: string) => Promise<void>;
  readonly fill: (label: string, value: string) => Promise<void>;
  readonly choose: (label: string, option: string) => Promise<void>;
  readonly replace: (label: string, old: string, now: string) => Promise<void>;
  readonly caret: (after: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly see: (words: string) => Promise<void>;
}

const inputOf = (field: Locator): Locator =>
  field.getByRole('textbox').or(field.getByRole('spinbutton')).or(field.getByRole('searchbox')).or(field.locator('textarea')).first();

/** The key path of the entry of a list around an element, or of the last entry of its list when it is the button that adds one. */
function entryAround(element: Element, last: boolean): string {
  const list = element.closest('.field')?.getAttribute('data-key-path') ?? '';
  const entries = element.closest('.field')?.querySelectorAll(':scope .item > .header [aria-controls]') ?? [];
  const own = [...entries].filter((entry) => entry.closest('.field')?.getAttribute('data-key-path') === list);
  const entry = last ? own.at(-1) : element.closest('.item')?.querySelector('[aria-controls]');
  const index = /-item-(\d+)-body$/u.exec(entry?.getAttribute('aria-controls') ?? '')?.[1];
  return index === undefined ? '' : `${list}.${index}`;
}

/** How the names of buttons begin that add an entry to a list. */
const ADDS = '添加';

/** @param watch sees every target, for pictures. */
export function watchScreen(page: Page, watch: Watch = () => Promise.resolve()): Screen {
  let within = '';
  const places = (): Places => ({ page, within });
  const enter = async (found: Locator, last: boolean): Promise<void> => {
    const entry = await found.evaluate(entryAround, last);
    if (entry === '') return;
    within = entry;
    await page.locator(`.field[data-key-path^="${entry}."]`).first().waitFor();
  };
  const press = async (target: Locator): Promise<void> => {
    await target.scrollIntoViewIfNeeded();
    await watch(target);
    await target.click();
  };
  const select = async (field: Locator, words: string, behind: boolean): Promise<void> => {
    const text = inputOf(field);
    await text.waitFor();
    if (!(await text.evaluate(selectWords, { words, behind }))) throw new Error(`这一格里没有连着的“${words}”`);
    // The editor hears of a selection only afterwards.
    await page.waitForTimeout(100);
  };
  return {
    click: async (words) => {
      const target = await findPressable(places(), words);
      await press(target);
      if (words.startsWith(ADDS)) await enter(target, true);
    },
    clickIn: async (label, words) => {
      const field = await findField(places(), label);
      const name = loosely(words);
      const tool = field.getByRole('toolbar').getByRole('button', { name });
      await press((await tool.count()) > 0 ? tool.first() : field.getByRole('button', { name }).last());
      if (words.startsWith(ADDS)) await enter(field.locator('.item').last(), false);
    },
    expand: async (words) => {
      const arrow = await findFolded(places(), words);
      const place = await arrow.elementHandle();
      await press(arrow);
      within = await place.evaluate(entryAround, false);
      await page.locator(`.field[data-key-path^="${within}."]`).first().waitFor();
    },
    search: async (label, words) => {
      const box = page.getByRole('searchbox', { name: loosely(label) }).first();
      await box.fill(words);
      await watch(box);
    },
    fill: async (label, value) => {
      const input = inputOf(await findField(places(), label));
      await input.fill(value);
      await watch(input);
    },
    choose: async (label, option) => {
      const field = await findField(places(), label);
      const box = field.getByRole('combobox').first();
      if ((await box.count()) > 0) {
        await box.click();
        const wanted = page.getByRole('option', { name: loosely(option) }).last();
        await wanted.waitFor({ timeout: 20_000 }).catch(async () => {
          throw new Error(`“${label}”里没有“${option}”，只有 ${(await page.getByRole('option').allInnerTexts()).join('、')}`);
        });
        await press(wanted);
      } else await press(field.getByRole('radio', { name: loosely(option) }).first());
    },
    replace: async (label, old, now) => {
      const field = await findField(places(), label);
      const input = inputOf(field);
      if (await input.evaluate((element) => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
        const value = await input.inputValue();
        if (value.split(old).length !== 2) throw new Error(`“${label}”里没有恰好一处“${old}”，写的是“${value}”`);
        await input.fill(value.replace(old, now));
      } else {
        await select(field, old, false);
        await page.keyboard.insertText(now);
        await watch(input.getByText(now).last());
        return;
      }
      await watch(input);
    },
    caret: async (words) => {
      const text = await findWords(places(), words);
      const field = page.locator('.field').filter({ has: text }).last();
      await select(field, words, true);
      await watch(text);
    },
    type: async (text) => {
      await page.keyboard.insertText(text);
    },
    see: async (words) => {
      await watch(await findWords(places(), words));
    },
  };
}
