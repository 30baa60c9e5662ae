/** The name beside what is pointed at. */
export class Tag {
  readonly #frame: HTMLElement;
  readonly #tag: HTMLElement;

  constructor(frame: HTMLElement, tag: HTMLElement) {
    this.#frame = frame;
    this.#tag = tag;
  }

  /** Stands above a mark, or below it where there is no room; inside the frame in any case. */
  show(text: string, mark: Element): void {
    const tag = this.#tag;
    tag.textContent = text;
    tag.hidden = false;
    const frame = this.#frame.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    const x = (at.left + at.right) / 2 - frame.left - tag.offsetWidth / 2;
    const above = at.top - frame.top - tag.offsetHeight - 6;
    tag.style.left = `${Math.max(4, Math.min(x, frame.width - tag.offsetWidth - 4))}px`;
    tag.style.top = `${above < 4 ? at.bottom - frame.top + 6 : above}px`;
  }

  hide(): void {
    this.#tag.hidden = true;
  }
}
