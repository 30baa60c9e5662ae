import type { PlaceEntry } from '../../domain/place-entry.ts';
import { element } from './element.ts';

/** The list under the field: places that answer what was typed, walked with arrow keys while focus stays in the field. */
export class Offers {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  #places: readonly PlaceEntry[] = [];
  #active = -1;

  /** @param named what the list is called. @param chosen is told which place was pressed. */
  constructor(input: HTMLInputElement, named: string, chosen: (place: PlaceEntry) => void, signal: AbortSignal) {
    this.#input = input;
    this.#list = element('ul', '', { role: 'listbox', id: `${input.id}-list`, 'aria-label': named, hidden: '' });
    input.after(this.#list);
    this.#tell({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': this.#list.id, 'aria-autocomplete': 'list' });
    // Before the field loses focus, which would close the list under the finger.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    this.#list.addEventListener(
      'click',
      ({ target }) => {
        const place = this.#places[[...this.#list.children].findIndex((option) => target instanceof Node && option.contains(target))];
        if (place) chosen(place);
      },
      { signal },
    );
    input.addEventListener('blur', () => this.close(), { signal });
    signal.addEventListener('abort', () => {
      this.#list.remove();
      for (const name of ['role', 'aria-expanded', 'aria-controls', 'aria-autocomplete', 'aria-activedescendant'])
        input.removeAttribute(name);
    });
  }

  get open(): boolean {
    return !this.#list.hidden;
  }

  /** The one that Enter means: where the arrow keys have led, else the first. */
  get meant(): PlaceEntry | undefined {
    return this.#places[Math.max(this.#active, 0)];
  }

  show(places: readonly PlaceEntry[]): void {
    this.#places = places;
    this.#list.replaceChildren(
      ...places.map(({ name, township, kind }, index) => {
        const option = element('li', name, { role: 'option', id: `${this.#list.id}-${index}` });
        option.prepend(element('span', '', { class: `dot ${kind}` }));
        option.append(element('small', township));
        return option;
      }),
    );
    this.#list.hidden = places.length === 0;
    this.#tell({ 'aria-expanded': String(this.open) });
    this.#activate(-1);
  }

  close(): void {
    this.#list.hidden = true;
    this.#tell({ 'aria-expanded': 'false' });
    this.#activate(-1);
  }

  /** One down or one up, round and round. */
  move(by: 1 | -1): void {
    const count = this.#places.length;
    this.#activate(this.#active < 0 && by < 0 ? count - 1 : (this.#active + by + count) % count);
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (index < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#tell({ 'aria-activedescendant': `${this.#list.id}-${index}` });
  }

  #tell(attributes: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value);
  }
}
