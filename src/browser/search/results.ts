import { SEARCH_KINDS, type SearchKind } from '../../domain/search-record.ts';
import type { IndexedRecord } from '../../domain/search-index.ts';
import { zhFound as zh } from '../../words/zh/found.ts';
import type { Found } from './find.ts';
import { hit } from './hit.ts';
import { linkTo, node } from './node.ts';

/** As many are shown at first, and with each press of the button. */
const PAGE = 12;

type OfKind = (kind: SearchKind | undefined) => readonly IndexedRecord[];

function button(className: string, ...inside: readonly (Node | string)[]): HTMLButtonElement {
  const made = node('button', className, ...inside);
  made.type = 'button';
  return made;
}

/** The part of the page below the field: how it was understood, which kinds there are, and what was found. */
export class Results {
  readonly #box: HTMLElement;
  readonly #root: string;
  readonly #choose: (kind: SearchKind | undefined) => void;
  readonly #status = node('p', 'search-status');
  readonly #rest = node('div', '');

  /** @param box an empty element. @param root the address of the site. @param choose is told which kind alone shall be shown. */
  constructor(box: HTMLElement, root: string, choose: (kind: SearchKind | undefined) => void) {
    [this.#box, this.#root, this.#choose] = [box, root, choose];
    this.#status.setAttribute('role', 'status');
    box.replaceChildren(this.#status, this.#rest);
  }

  /** Nothing but a sentence. */
  say(sentence: string): void {
    this.#box.hidden = sentence === '';
    this.#status.textContent = sentence;
    this.#rest.replaceChildren();
  }

  none(typed: string, near: readonly IndexedRecord[]): void {
    this.say(zh.none(typed));
    const names = near.flatMap(({ path, title }) => [linkTo(`${this.#root}${path.slice(1)}`, title), ' ']);
    this.#rest.append(...(near.length > 0 ? [node('p', 'search-near', zh.near, ...names)] : []), node('p', 'quiet', zh.hint));
  }

  show(found: Found, kind: SearchKind | undefined): void {
    const of: OfKind = (one) => (one === undefined ? found.records : found.records.filter((record) => record.kind === one));
    const only = kind !== undefined && of(kind).length > 0 ? kind : undefined;
    const records = of(only);
    this.say(zh.found(records.length, Math.min(records.length, PAGE)));
    const list = node('ol', 'hits');
    list.setAttribute('aria-label', zh.results);
    this.#rest.append(...this.#understood(found), this.#filters(of, only), list, this.#more(list, records, found.words));
  }

  /** The links to what was found, for the arrow keys. */
  get links(): readonly HTMLAnchorElement[] {
    return [...this.#rest.querySelectorAll<HTMLAnchorElement>('.hits a')];
  }

  #understood({ readings, how }: Found): readonly HTMLElement[] {
    return [
      ...readings.map((reading) => {
        const words = reading.words.flatMap((word) => [linkTo(`?q=${encodeURIComponent(word)}`, word), ' ']);
        return node('p', 'search-near', zh.read[reading.how], ...words);
      }),
      ...(how === 'phrase' ? [] : [node('p', 'search-near', zh.loose[how])]),
    ];
  }

  #filters(of: OfKind, only: SearchKind | undefined): HTMLElement {
    const group = node('div', 'search-kinds');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', zh.filter);
    const kinds = SEARCH_KINDS.filter((kind) => of(kind).length > 0);
    group.hidden = kinds.length < 2;
    for (const kind of [undefined, ...kinds]) {
      const name = kind === undefined ? zh.all : zh.kinds[kind];
      const press = button('', name, ' ', node('span', '', String(of(kind).length)));
      press.setAttribute('aria-pressed', String(kind === only));
      press.addEventListener('click', () => {
        this.#choose(kind);
      });
      group.append(press);
    }
    return group;
  }

  /** Focus stays on the kind that was pressed, though its button was made anew. */
  focusKind(): void {
    this.#rest.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }

  #more(list: HTMLOListElement, records: readonly IndexedRecord[], words: readonly string[]): HTMLButtonElement {
    const press = button('search-more');
    const add = (): void => {
      const shown = list.children.length;
      const next = records.slice(shown, shown + PAGE);
      list.append(...next.map((record) => hit(record, words, this.#root)));
      const left = records.length - shown - next.length;
      press.hidden = left === 0;
      press.textContent = zh.more(Math.min(left, PAGE));
      if (shown === 0) return;
      this.#status.textContent = zh.found(records.length, list.children.length);
      list.children[shown]?.querySelector('a')?.focus();
    };
    press.addEventListener('click', add);
    add();
    return press;
  }
}
