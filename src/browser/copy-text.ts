/** Puts a text on the clipboard; false where the browser does not let pages do that. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Marks the words, so that a long press or Ctrl+C takes them. */
function select(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/**
 * `<copy-text data-label data-done data-select>` around an element: a button that copies its words.
 * Where pages may not copy (no https, WeChat), the words are selected and the button says so.
 */
class CopyText extends HTMLElement {
  #button: HTMLButtonElement | undefined;

  connectedCallback(): void {
    const text = this.firstElementChild;
    if (!text || this.#button) return;
    const { label = '', done = '', select: marked = '' } = this.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = label;
    // Its new words are read out where they stand.
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      void copied(text.textContent).then((ok) => {
        if (!ok) select(text);
        button.textContent = ok ? done : marked;
      });
    });
    this.append(button);
    this.#button = button;
  }

  disconnectedCallback(): void {
    this.#button?.remove();
    this.#button = undefined;
  }
}

customElements.define('copy-text', CopyText);
