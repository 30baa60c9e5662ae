import type { PlaceEntry } from '../../domain/place-entry.ts';
import { zhFinder as zh } from '../../words/zh/finder.ts';
import { readFound, writeFound } from './address.ts';
import { element } from './element.ts';
import { hitsFor } from './match.ts';
import { Offers } from './offers.ts';
import type { Stage } from './stage.ts';

/** More than these are not offered: who typed so little types on. */
const OFFERED = 6;
/** How far beside a dot a finger, and a mouse, still meets it, in px. */
const FINGER = 22;
const MOUSE = 6;

/** The field that finds a place: a list of what answers, the dot that lights up, its name and the way to its page. */
export class Finder {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #answer: HTMLOutputElement;
  readonly #offers: Offers;
  readonly #stage: Stage;
  readonly #stop = new AbortController();
  #places: Promise<readonly PlaceEntry[]> | undefined;
  #found: PlaceEntry | undefined;
  #pointed: string | undefined;
  #awake = false;

  constructor(form: HTMLFormElement, stage: Stage) {
    this.#form = form;
    this.#stage = stage;
    const [input, answer] = [form.querySelector('input'), form.querySelector('output')];
    if (!input || !answer) throw new Error('no field to find places in');
    [this.#input, this.#answer] = [input, answer];
    const { signal } = this.#stop;
    this.#offers = new Offers(input, form.querySelector('label')?.textContent ?? '', this.#take, signal);
    input.addEventListener('input', () => void this.#offer(), { signal });
    input.addEventListener('keydown', this.#press, { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    for (const type of ['pointermove', 'pointerleave'] as const) stage.element.addEventListener(type, this.#point, { signal });
    stage.element.addEventListener('click', this.#tap, { signal });
    void this.#load();
    // What was typed before this was there.
    if (input.value !== '') void this.#offer();
    else void this.#at(readFound(location.search)).then((place) => place && this.#choose(place));
  }

  leave(): void {
    this.#stop.abort();
    this.#answer.replaceChildren();
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

  readonly #offer = async (): Promise<void> => {
    const places = await this.#load();
    const typed = this.#input.value;
    this.#found = undefined;
    this.#remember();
    this.#light();
    const found = hitsFor(typed, places ?? []);
    const hits = found.slice(0, OFFERED);
    this.#offers.show(hits);
    if (typed.trim() === '') this.#say();
    else this.#say(places === null ? zh.offline : this.#counted(hits.length, found.length));
  };

  #counted(offered: number, count: number): string {
    if (count === 0) return zh.none;
    return count > offered ? zh.some(offered, count) : zh.hits(count);
  }

  readonly #press = (event: KeyboardEvent): void => {
    // Enter and arrows belong to the input method while it composes 汉字.
    if (event.isComposing) return;
    const { open, meant } = this.#offers;
    if (event.key === 'Enter' && open && meant) this.#take(meant);
    else if (event.key === 'Enter' && this.#found) this.#go();
    else if (event.key === 'ArrowDown' && open) this.#offers.move(1);
    else if (event.key === 'ArrowUp' && open) this.#offers.move(-1);
    else if (event.key === 'Escape' && open) this.#offers.close();
    else return;
    event.preventDefault();
  };

  /** Takes one of those that were offered. A keyboard on the glass would cover its dot. */
  readonly #take = (place: PlaceEntry): void => {
    this.#choose(place);
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

  /** A dot that is pressed is found; pressed again, it is the way to its page; and beside all dots nothing is found. */
  readonly #tap = (event: MouseEvent): void => {
    const reach = event instanceof PointerEvent && event.pointerType === 'mouse' ? MOUSE : FINGER;
    if (!this.#awake) return;
    void this.#at(this.#stage.codeAt(event.clientX, event.clientY, reach)).then((place) => {
      if (place && place === this.#found) this.#go();
      else this.#choose(place);
    });
  };

  async #at(code: string | undefined): Promise<PlaceEntry | undefined> {
    return code === undefined ? undefined : (await this.#load())?.find((place) => place.code === code);
  }

  #choose(place: PlaceEntry | undefined): void {
    this.#offers.close();
    this.#found = place;
    this.#remember();
    this.#input.value = place?.name ?? '';
    this.#light();
    if (!place) this.#say();
    else
      this.#say(
        element('span', '', { class: `dot ${place.kind}` }),
        element('b', place.name),
        `，${zh.belongs(place.township, zh.kind[place.kind])}`,
        element('a', zh.open, { href: this.#addressOf(place) }),
      );
  }

  #addressOf({ code }: PlaceEntry): string {
    return new URL(`${code}/`, this.#form.action).href;
  }

  /** To the page of the place that was found, by the link that says so: whoever mends links, as the offline kit does, mends this way too. */
  #go(): void {
    this.#answer.querySelector('a')?.click();
  }

  #remember(): void {
    const { pathname, search, hash } = location;
    const written = writeFound(search, this.#found?.code);
    if (written !== search) history.replaceState(history.state, '', pathname + written + hash);
  }

  #light(): void {
    this.#stage.mark(this.#awake && this.#found ? { ...this.#found, lit: true } : null);
  }

  #say(...words: readonly (string | Node)[]): void {
    this.#answer.replaceChildren(...words);
  }
}
