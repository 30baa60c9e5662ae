import { zhExplorer as zh } from '../../words/zh/explorer.ts';
import type { Item } from './items.ts';
import { mainMark } from './listbox.ts';
import { marksOf } from './parts.ts';
import { around, spotFor, type Box } from './spot.ts';

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** The clause that proves an item, if this page holds the card of its fact. */
export function quoteOf(key: string): Element | null {
  return document.getElementById(`e-${key}`)?.querySelector('.quote') ?? null;
}

/** A small card beside a mark: what the row of the table says, and the clause that proves it. */
export class Panel {
  readonly #box = make('div', 'chart-panel');
  readonly #figure: HTMLElement;
  readonly #close: () => void;

  /** @param close what its button does. It stands right after the pictures, so that Tab leads from a mark into it. */
  constructor(figure: HTMLElement, after: Element, close: () => void) {
    this.#figure = figure;
    this.#close = close;
    this.#box.hidden = true;
    after.after(this.#box);
  }

  show(item: Item, picture: SVGSVGElement, pinned: boolean): void {
    const name = make('p', 'chart-panel-name', item.name);
    const lines = item.says.map((says) => make('p', 'chart-panel-cell', says));
    const quote = quoteOf(item.key)?.cloneNode(true);
    this.#box.replaceChildren(name, ...lines, ...(quote ? [quote] : []), ...(pinned ? [this.#foot(item)] : []));
    this.#box.classList.toggle('pinned', pinned);
    this.#box.hidden = false;
    this.#place(item, picture);
  }

  /** Before the first arrow key: says which keys there are. */
  hint(picture: SVGSVGElement): void {
    const { left, top } = this.#figure.getBoundingClientRect();
    this.#box.replaceChildren(make('p', 'chart-panel-cell', zh.walkHint));
    this.#box.classList.remove('pinned');
    this.#box.hidden = false;
    const box = picture.getBoundingClientRect();
    this.#box.style.left = `${box.left - left}px`;
    this.#box.style.top = `${box.top - top - this.#box.offsetHeight - 6}px`;
  }

  hide(): void {
    this.#box.hidden = true;
  }

  remove(): void {
    this.#box.remove();
  }

  contains(node: Node | null): boolean {
    return this.#box.contains(node);
  }

  #foot({ link, name, key }: Item): HTMLElement {
    const foot = make('p', 'chart-panel-foot');
    if (link) {
      const more = make('a', '', link.getAttribute('href')?.includes('#e-') || quoteOf(key) ? zh.evidence : zh.more);
      // As printed: an address on this page stays on it, whatever its query has become meanwhile.
      more.setAttribute('href', link.getAttribute('href') ?? '');
      more.setAttribute('aria-label', zh.cell(more.textContent, name));
      foot.append(more);
    }
    const close = make('button', 'chart-panel-close', zh.close);
    close.type = 'button';
    close.addEventListener('click', this.#close);
    foot.append(close);
    return foot;
  }

  #place({ key }: Item, picture: SVGSVGElement): void {
    const figure = this.#figure.getBoundingClientRect();
    const room: Box = { left: Math.max(figure.left, 0), right: Math.min(figure.right, innerWidth), top: 4, bottom: innerHeight - 4 };
    const whole = around(marksOf(picture, key).map((mark) => mark.getBoundingClientRect()));
    // Something as high as the window has no side to stand on: then its first shape is the mark.
    const mark = whole.bottom - whole.top < innerHeight * 0.6 ? whole : (mainMark(picture, key)?.getBoundingClientRect() ?? whole);
    const { width, height } = this.#box.getBoundingClientRect();
    const { left, top } = spotFor({ width, height }, mark, room);
    this.#box.style.left = `${left - figure.left}px`;
    this.#box.style.top = `${top - figure.top}px`;
  }
}
