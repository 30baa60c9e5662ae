import { zhExplorer as zh } from '../../words/zh/explorer.ts';
import type { EvidenceByKey, RowEvidence } from './evidence.ts';
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

/** A clause with the number in it marked. */
function quoted({ quote, span }: RowEvidence): readonly Element[] {
  if (quote === null) return [];
  const block = make('blockquote', 'quote');
  const start = span === null ? -1 : quote.indexOf(span);
  if (span === null || start < 0) block.append(quote);
  else block.append(quote.slice(0, start), make('mark', '', span), quote.slice(start + span.length));
  return [block];
}

/** A small card beside a mark: what the row of the table says, and the clause that proves it. */
export class Panel {
  /** Of the rows, once it has come. */
  evidence: EvidenceByKey = new Map();
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
    const proof = this.evidence.get(item.key);
    const proofs = proof ? [...quoted(proof), make('p', 'chart-panel-where', proof.where)] : [];
    this.#box.replaceChildren(name, ...lines, ...proofs, ...(pinned ? [this.#foot(item)] : []));
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

  #foot({ link, name }: Item): HTMLElement {
    const foot = make('p', 'chart-panel-foot');
    if (link) {
      const more = make('a', '', link.getAttribute('href')?.includes('#e-') ? zh.evidence : zh.more);
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
