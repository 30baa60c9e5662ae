import { isShown } from '../../map/layers.ts';
import { zhMap as zh } from '../../words/zh/map-page.ts';
import { codeOf, standFor } from './parts.ts';

interface Group {
  readonly section: HTMLElement;
  readonly count: HTMLElement | null;
  readonly printed: string;
  readonly items: readonly { readonly item: HTMLElement; readonly layers: readonly string[] }[];
}

/** The printed list of all places by township: the map for whoever does not see or point. */
export class List {
  readonly element: HTMLElement;
  readonly #groups: readonly Group[];

  constructor(element: HTMLElement, panel: string) {
    this.element = element;
    this.#groups = [...element.querySelectorAll<HTMLElement>('.map-township')].map((section) => {
      const count = section.querySelector<HTMLElement>('.map-township-count');
      const items = [...section.querySelectorAll<HTMLElement>('li[data-code]')].map((item) => ({
        item,
        layers: (item.dataset['layers'] ?? '').split(' '),
      }));
      return { section, count, printed: count?.textContent ?? '', items };
    });
    // Without scripts these are links to pages; here they open the panel, which has that link. A new tab can still be asked for.
    for (const link of this.#links()) {
      link.setAttribute('role', 'button');
      link.setAttribute('aria-controls', panel);
      link.setAttribute('aria-expanded', 'false');
    }
  }

  nameOf(code: string): string | undefined {
    return this.#linkOf(code)?.textContent.trim();
  }

  /** The link of a place or township. */
  itemOf(code: string): HTMLElement | null {
    return this.#linkOf(code);
  }

  /** Fades on a printed map what is not kept. */
  fade(still: Element): void {
    for (const { items } of this.#groups)
      for (const { item } of items) for (const mark of standFor(still, codeOf(item))) mark.classList.toggle('away', item.hidden !== false);
  }

  /** Keeps what the pressed entries choose. @returns how many of how many. */
  filter(pressed: readonly string[]): { readonly shown: number; readonly all: number } {
    let [shown, all] = [0, 0];
    for (const { section, count, printed, items } of this.#groups) {
      const kept = items.filter(({ item, layers }) => {
        const keep = isShown(layers, pressed);
        item.hidden = !keep;
        return keep;
      });
      shown += kept.length;
      all += items.length;
      section.hidden = kept.length === 0;
      if (count) count.textContent = kept.length === items.length ? printed : zh.inTownship(kept.length, items.length);
    }
    return { shown, all };
  }

  /** Says which item has its panel open. */
  tell(code: string | null): void {
    for (const link of this.#links()) link.setAttribute('aria-expanded', String(code !== null && link === this.#linkOf(code)));
  }

  focus(code: string): void {
    this.#linkOf(code)?.focus();
  }

  leave(): void {
    this.filter([]);
    for (const link of this.#links()) for (const name of ['role', 'aria-controls', 'aria-expanded']) link.removeAttribute(name);
  }

  /** The code of what an event happened in, if that is one of our links. */
  codeAt({ target }: Event): string | null {
    const link = target instanceof Element ? target.closest('.map-pick') : null;
    const item = link?.closest('[data-code]');
    return item ? codeOf(item) : null;
  }

  #links(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('.map-pick')];
  }

  #linkOf(code: string): HTMLElement | null {
    return this.element.querySelector(`[data-code="${CSS.escape(code)}"] .map-pick`);
  }
}
