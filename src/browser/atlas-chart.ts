import type { explore } from './explorer/explore.ts';

/** What shows that a reader turns to a chart. */
const SIGNS = ['pointerenter', 'pointerdown', 'focusin', 'keydown', 'click'] as const;

/** What explores, once it looks right too: the sheet is as far away as the script. */
async function begin(looks = ''): Promise<typeof explore> {
  const script = await import('./explorer/explore.ts');
  await script.exploringLooks(looks);
  return script.explore;
}

/**
 * `<atlas-chart>` around a chart's figure: puts the picture in the tab order, and fetches the rest at the first sign of interest
 * or when the address names the chart. What the reader did while it was on its way is done again once it is there.
 */
class AtlasChart extends HTMLElement {
  #leave: (() => void) | undefined;
  #asked = false;
  #missed: Event | undefined;

  readonly #wake = (event?: Event): void => {
    // A link or a fold has done by itself what it is for: again would be once too often.
    const waits = event?.target instanceof Element && event.target.closest('svg, .chart-explore');
    if (waits && (event.type === 'click' || event.type === 'keydown')) this.#missed = event;
    if (this.#asked) return;
    this.#asked = true;
    void begin(this.dataset['looks']).then(
      (start) => {
        this.#deaf();
        if (!this.isConnected) return;
        this.#leave = start(this);
        const { target, type } = this.#missed ?? {};
        if (this.#missed && target) target.dispatchEvent(new (type === 'click' ? PointerEvent : KeyboardEvent)(type ?? '', this.#missed));
      },
      // Without a network the chart stays as printed; the next sign tries again.
      () => {
        this.#asked = false;
        this.#missed = undefined;
      },
    );
  };

  readonly #deaf = (): void => {
    for (const sign of SIGNS) this.removeEventListener(sign, this.#wake);
  };

  connectedCallback(): void {
    const figure = this.querySelector('figure');
    if (!figure) return;
    for (const svg of figure.querySelectorAll(':scope > svg')) if (svg.querySelector('[data-key]')) svg.setAttribute('tabindex', '0');
    for (const sign of SIGNS) this.addEventListener(sign, this.#wake);
    // The address is read properly by what is fetched; here it is enough that it may name this chart.
    if (location.search.includes(`${figure.id.replace(/^chart-/, '')}.`)) this.#wake();
  }

  disconnectedCallback(): void {
    this.#deaf();
    this.#leave?.();
    this.#leave = undefined;
    this.#asked = false;
  }
}

customElements.define('atlas-chart', AtlasChart);
