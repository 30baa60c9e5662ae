import type { PlaceEntry } from '../../domain/place-entry.ts';
import { zhFinder as zh } from '../../words/zh/finder.ts';
import { hitsFor } from './match.ts';
import type { Stage } from './stage.ts';

/** More than these are not offered: who typed so little types on. */
const OFFERED = 6;
/** How far beside a dot a finger, and a mouse, still meets it, in px. */
const FINGER = 22;
const MOUSE = 6;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** The field that finds a place: a list of what answers, the dot that lights up, its name and the way to its page. */
export class Finder {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #answer: HTMLOutputElement;
  readonly #list = element('ul', '', { role: 'listbox', id: 'finder-list', hidden: '' });
  readonly #stage: Stage;
  readonly #stop = new AbortController();
  #places: Promise<readonly PlaceEntry[]> | undefined;
  #hits: readonly PlaceEntry[] = [];
  #active = -1;
  #found: PlaceEntry | undefined;
  #pointed: string | undefined;
  #awake = false;

  constructor(form: HTMLFormElement, stage: Stage) {
    this.#form = form;
    this.#stage = stage;
    const [input, answer] = [form.querySelector('input'), form.querySelector('output')];
    if (!input || !answer) throw new Error('no field to find places in');
    [this.#input, this.#answer] = [input, answer];
    this.#list.setAttribute('aria-label', form.querySelector('label')?.textContent ?? '');
    input.after(this.#list);
    const combobox = { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': this.#list.id, 'aria-autocomplete': 'list' };
    for (const [key, value] of Object.entries(combobox)) input.setAttribute(key, value);
    const { signal } = this.#stop;
    input.addEventListener('input', () => void this.#offer(), { signal });
    input.addEventListener('keydown', this.#press, { signal });
    input.addEventListener('blur', () => this.#close(), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // Before the field loses focus, which would close the list under the finger.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    this.#list.addEventListener('click', this.#pick, { signal });
    stage.element.addEventListener('pointermove', this.#point, { signal });
    stage.element.addEventListener('pointerleave', this.#point, { signal });
    stage.element.addEventListener('click', this.#tap, { signal });
    void this.#load();
    if (input.value !== '') void this.#offer();
  }

  leave(): void {
    this.#stop.abort();
    this.#list.remove();
    this.#answer.replaceChildren();
    for (const key of ['role', 'aria-expanded', 'aria-controls', 'aria-autocomplete', 'aria-activedescendant'])
      this.#input.removeAttribute(key);
  }

  /** Dots can be pressed, and the one that was found shines, only while the step with the field is told. */
  wake(awake: boolean): void {
    this.#awake = awake;
    this.#stage.element.classList.toggle('pressable', awake);
    this.#light();
  }

  /** The list of all places, fetched once; null without a network, and the next wish tries again. */
  async #load(): Promise<readonly PlaceEntry[] | null> {
    this.#places ??= fetch(this.#form.dataset['index'] ?? '').then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<readonly PlaceEntry[]>;
    });
    try {
      return await this.#places;
    } catch {
      this.#places = undefined;
      return null;
    }
  }

  async #offer(): Promise<void> {
    const places = await this.#load();
    this.#found = undefined;
    this.#light();
    if (places === null) {
      this.#say(zh.offline);
      return;
    }
    this.#hits = hitsFor(this.#input.value, places).slice(0, OFFERED);
    this.#active = -1;
    this.#list.replaceChildren(
      ...this.#hits.map(({ name, township, kind }, index) => {
        const option = element('li', name, { role: 'option', id: `finder-${index}`, 'aria-selected': 'false' });
        option.prepend(element('span', '', { class: `dot ${kind}` }));
        option.append(element('small', township));
        return option;
      }),
    );
    this.#list.hidden = this.#hits.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.#hits.length > 0));
    this.#activate(-1);
    if (this.#input.value.trim() === '') this.#answer.replaceChildren();
    else this.#say(this.#hits.length === 0 ? zh.none : zh.hits(this.#hits.length));
  }

  readonly #press = (event: KeyboardEvent): void => {
    // Enter and arrows belong to the input method while it composes 汉字.
    if (event.isComposing) return;
    const open = !this.#list.hidden;
    const count = this.#hits.length;
    if (event.key === 'ArrowDown' && open) this.#activate((this.#active + 1) % count);
    else if (event.key === 'ArrowUp' && open) this.#activate((Math.max(this.#active, 0) + count - 1) % count);
    else if (event.key === 'Enter') this.#enter();
    else if (event.key === 'Escape' && open) this.#close();
    else return;
    event.preventDefault();
  };

  /** The first time it chooses, the second time it goes there. */
  #enter(): void {
    if (this.#found) location.assign(this.#addressOf(this.#found));
    else if (this.#hits.length > 0) this.#choose(this.#hits[Math.max(this.#active, 0)]);
    // A keyboard on the glass would cover the dot.
    if (matchMedia('(pointer: coarse)').matches) this.#input.blur();
  }

  readonly #pick = ({ target }: Event): void => {
    const option = target instanceof Element ? target.closest('li') : null;
    if (!option) return;
    this.#choose(this.#hits[[...this.#list.children].indexOf(option)]);
    if (matchMedia('(pointer: coarse)').matches) this.#input.blur();
  };

  readonly #point = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || this.#found) return;
    const code = event.type === 'pointerleave' ? undefined : this.#stage.codeAt(event.clientX, event.clientY, MOUSE);
    if (code === this.#pointed) return;
    this.#pointed = code;
    void this.#at(code).then((place) => {
      if (this.#awake && !this.#found && code === this.#pointed) this.#stage.mark(place ? { ...place, lit: false } : null);
    });
  };

  readonly #tap = (event: MouseEvent): void => {
    const reach = event instanceof PointerEvent && event.pointerType === 'mouse' ? MOUSE : FINGER;
    if (!this.#awake) return;
    void this.#at(this.#stage.codeAt(event.clientX, event.clientY, reach)).then((place) => {
      if (place && place === this.#found) location.assign(this.#addressOf(place));
      else this.#choose(place);
    });
  };

  async #at(code: string | undefined): Promise<PlaceEntry | undefined> {
    return code === undefined ? undefined : (await this.#load())?.find((place) => place.code === code);
  }

  #addressOf({ code }: PlaceEntry): string {
    return `${this.#form.action}${code}/`;
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (index < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `finder-${index}`);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  #choose(place: PlaceEntry | undefined): void {
    this.#close();
    this.#found = place;
    this.#light();
    if (!place) {
      this.#answer.replaceChildren();
      return;
    }
    this.#input.value = place.name;
    this.#say(
      element('span', '', { class: `dot ${place.kind}` }),
      element('b', place.name),
      `，${zh.belongs(place.township, zh.kind[place.kind])}`,
      element('a', zh.open, { href: this.#addressOf(place) }),
    );
  }

  #light(): void {
    this.#stage.mark(this.#awake && this.#found ? { ...this.#found, lit: true } : null);
  }

  #say(...words: readonly (string | Node)[]): void {
    this.#answer.replaceChildren(...words);
  }
}
