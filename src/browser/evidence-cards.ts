/**
 * `<evidence-cards>` around a text: a tap on a number opens the folded cards it leads to.
 * Newer browsers unfold a link's target by themselves; the older ones in WeChat do not.
 */
class EvidenceCards extends HTMLElement {
  readonly #open = (): void => {
    const target = /^#[eb]-/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
    const fold = target?.closest('details');
    if (!fold || fold.open) return;
    fold.open = true;
    target?.scrollIntoView({ block: 'nearest' });
  };

  connectedCallback(): void {
    addEventListener('hashchange', this.#open);
    this.#open();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#open);
  }
}

customElements.define('evidence-cards', EvidenceCards);
