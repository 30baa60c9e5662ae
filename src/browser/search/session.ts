import type { SearchIndex } from '../../domain/search-index.ts';
import { zhFound as zh } from '../../words/zh/found.ts';
import { readAsked, writeAsked, type Asked } from './address.ts';
import { Search } from './find.ts';
import { Ranking } from './ranking.ts';
import { Results } from './results.ts';

/** Who types is left alone for as long, in ms. */
const PAUSE = 120;

/** A search page at work: what is typed is found at once, and the address bar keeps it. */
export class Session {
  readonly #input: HTMLInputElement;
  readonly #results: Results;
  readonly #home: HTMLElement | null;
  /** The directory of the whole site: in the way below what was found. */
  readonly #directory = document.querySelector<HTMLDetailsElement>('details.directory');
  readonly #address: string;
  readonly #stop = new AbortController();
  #search: Promise<Search> | undefined;
  #asked: Asked;
  #due: ReturnType<typeof setTimeout> | undefined;

  /** @param host the element around the field, the results and what stands there when nothing is asked. @throws when a part is missing. */
  constructor(host: HTMLElement) {
    const [form, input, box] = [host.querySelector('form'), host.querySelector('input'), host.querySelector<HTMLElement>('.search-found')];
    if (!form || !input || !box) throw new Error('no field to search in');
    this.#input = input;
    this.#home = host.querySelector('.search-tries');
    this.#address = host.dataset['index'] ?? '';
    this.#results = new Results(box, host.dataset['root'] ?? '/', (kind) => {
      this.#keep({ ...this.#asked, kind }, 'push');
      void this.#answer().then(() => this.#results.focusKind());
    });
    const { signal } = this.#stop;
    input.addEventListener('input', this.#typed, { signal });
    input.addEventListener('compositionend', this.#typed, { signal });
    form.addEventListener('submit', this.#submit, { signal });
    host.addEventListener('keydown', this.#press, { signal });
    addEventListener('popstate', this.#arrive, { signal });
    this.#asked = readAsked(location.search);
    // What was typed before this was there goes before what the address says.
    if (input.value !== '') this.#asked = { ...this.#asked, typed: input.value };
    input.value = this.#asked.typed;
    void this.#load().catch(() => undefined);
    void this.#answer();
  }

  leave(): void {
    clearTimeout(this.#due);
    this.#stop.abort();
  }

  /** The index, fetched once; without a network the next wish tries again. */
  #load(): Promise<Search> {
    this.#search ??= fetch(this.#address)
      .then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.json() as Promise<SearchIndex>;
      })
      .then(async (index) => new Search(index, await Ranking.over(index.records)))
      .catch((error: unknown) => {
        this.#search = undefined;
        throw error;
      });
    return this.#search;
  }

  readonly #typed = (event: Event): void => {
    // Letters of an unfinished 汉字 are not meant yet.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(this.#due);
    this.#due = setTimeout(() => {
      this.#keep({ typed: this.#input.value, kind: undefined }, 'replace');
      void this.#answer();
    }, PAUSE);
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    clearTimeout(this.#due);
    this.#keep({ ...this.#asked, typed: this.#input.value }, 'push');
    void this.#answer().then(() => {
      // A keyboard on the glass would cover what was found.
      if (matchMedia('(pointer: coarse)').matches) this.#input.blur();
    });
  };

  readonly #arrive = (): void => {
    this.#asked = readAsked(location.search);
    this.#input.value = this.#asked.typed;
    void this.#answer();
  };

  /** Arrow keys walk from the field through what was found, and back; Escape leads back to the field. */
  readonly #press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const { links } = this.#results;
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0 && document.activeElement !== this.#input) return;
    if (event.key === 'ArrowDown') (links[at + 1] ?? links.at(-1))?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.#input).focus();
    else if (event.key === 'Escape' && at >= 0) this.#input.focus();
    else return;
    event.preventDefault();
  };

  #keep(asked: Asked, how: 'push' | 'replace'): void {
    this.#asked = asked;
    const address = `${location.pathname}${writeAsked(asked)}`;
    if (address === `${location.pathname}${location.search}`) return;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** Examples and the directory help whoever has found nothing; under results they are one line to unfold. */
  #reveal(nothing: boolean): void {
    if (this.#home) this.#home.hidden = !nothing;
    if (this.#directory) this.#directory.open = nothing;
  }

  async #answer(): Promise<void> {
    const { typed, kind } = this.#asked;
    const asked = this.#asked;
    if (typed.trim() === '') {
      this.#reveal(true);
      this.#results.say('');
      return;
    }
    if (!this.#search) this.#results.say(zh.loading);
    const search = await this.#load().catch(() => undefined);
    // Something else was asked meanwhile.
    if (asked !== this.#asked || this.#stop.signal.aborted) return;
    if (!search) {
      this.#reveal(true);
      this.#results.say(zh.offline);
      return;
    }
    const found = search.find(typed);
    this.#reveal(found.records.length === 0);
    if (found.records.length > 0) this.#results.show(found, kind);
    else this.#results.none(shortened(typed), search.near(typed));
  }
}

const SHOWN = 40;

/** What was typed, cut to what a sentence can hold. */
function shortened(typed: string): string {
  const characters = [...typed.trim()];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}……` : characters.join('');
}
