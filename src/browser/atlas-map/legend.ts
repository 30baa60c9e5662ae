import { SUMMARY } from '../../map/layers.ts';

/** The printed legend, whose entries are the filters. */
export class Legend {
  readonly #buttons: ReadonlyMap<string, HTMLElement>;
  readonly #all: HTMLElement | null;

  /** @param press called with the entries that are pressed from now on. */
  constructor(element: HTMLElement, press: (pressed: readonly string[]) => void, signal: AbortSignal) {
    const buttons = [...element.querySelectorAll<HTMLElement>('button[data-layer]')];
    this.#buttons = new Map(buttons.map((button) => [button.dataset['layer'] ?? '', button]));
    this.#all = element.querySelector('button[data-all]');
    this.#all?.addEventListener('click', () => press([]), { signal });
    for (const [id, button] of this.#buttons)
      button.addEventListener(
        'click',
        () => {
          const pressed = this.#pressed();
          press(pressed.includes(id) ? pressed.filter((other) => other !== id) : [...pressed, id]);
        },
        { signal },
      );
  }

  /** Ids of all entries. */
  get offered(): readonly string[] {
    return [...this.#buttons.keys()];
  }

  show(pressed: readonly string[]): void {
    for (const [id, button] of this.#buttons) {
      button.setAttribute('aria-pressed', String(pressed.includes(id)));
      // What is pressed must be seen.
      const fold = button.closest('details');
      if (fold && pressed.includes(id)) fold.open = true;
    }
    this.#all?.setAttribute('aria-pressed', String(pressed.every((id) => id === SUMMARY)));
  }

  #pressed(): readonly string[] {
    return [...this.#buttons].filter(([, button]) => button.getAttribute('aria-pressed') === 'true').map(([id]) => id);
  }
}
