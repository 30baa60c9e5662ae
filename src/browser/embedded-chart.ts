/** What an embedded chart tells the page around it: `embed.js` there gives the frame this height, in CSS pixels. */
interface HeightMessage {
  readonly type: 'atlas-chart-height';
  readonly id: string;
  readonly height: number;
}

/** Tells the page around a frame how high the chart in it is, now and whenever its width changes. */
class EmbeddedChart extends HTMLElement {
  #observer: ResizeObserver | undefined;

  connectedCallback(): void {
    if (parent === window) return;
    this.#observer = new ResizeObserver(() => {
      this.#tell();
    });
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #tell(): void {
    const height = Math.ceil(this.getBoundingClientRect().bottom + scrollY);
    const message: HeightMessage = { type: 'atlas-chart-height', id: this.dataset['id'] ?? '', height };
    // The height is no secret, and the page around may be anyone's.
    parent.postMessage(message, '*');
  }
}

customElements.define('embedded-chart', EmbeddedChart);
