/** The printed panel: it is filled with what is printed for each place, so that no sentence is made here. */
export class Panel {
  readonly element: HTMLElement;
  readonly #root: HTMLElement;
  readonly #body: HTMLElement;

  constructor(root: HTMLElement, element: HTMLElement, close: () => void, signal: AbortSignal) {
    this.#root = root;
    this.element = element;
    this.#body = element.querySelector<HTMLElement>('.map-panel-body') ?? element;
    element.querySelector('.map-panel-close')?.addEventListener('click', close, { signal });
  }

  /** Shows what is known of a code. @returns false when nothing is printed for it. */
  show(code: string): boolean {
    const head = this.#template(code);
    if (!head) return false;
    const body = [
      head.content.cloneNode(true),
      ...(head.dataset['with'] ?? '').split(' ').flatMap((name) => this.#template(name)?.content.cloneNode(true) ?? []),
    ];
    this.#body.replaceChildren(...body);
    this.#body.scrollTop = 0;
    this.element.hidden = false;
    return true;
  }

  hide(): void {
    this.element.hidden = true;
    this.#body.replaceChildren();
  }

  #template(name: string): HTMLTemplateElement | null {
    return name === '' ? null : this.#root.querySelector<HTMLTemplateElement>(`template[data-panel="${CSS.escape(name)}"]`);
  }
}
