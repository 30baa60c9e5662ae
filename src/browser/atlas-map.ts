/** What shows that a reader turns to the map, should it not have come near by itself. */
const TURNS = ['pointerdown', 'focusin', 'click'] as const;
/** How far below the window the map is fetched already. */
const NEAR = '400px';

/**
 * `<atlas-map>` around the printed map, its legend and its list: fetches what makes them work together when they come near the window.
 * Without it, or without a network, the still map and the list stay as they are.
 */
class AtlasMap extends HTMLElement {
  #leave: (() => void) | undefined;
  #watch: IntersectionObserver | undefined;
  #asked = false;
  #missed: EventTarget | undefined;

  readonly #wake = (event?: Event): void => {
    const press = event?.type === 'click' && event.target instanceof Element ? event.target.closest('button') : null;
    if (press) this.#missed = press;
    if (this.#asked) return;
    this.#asked = true;
    void import('./atlas-map/open.ts').then(
      ({ open }) => {
        this.#deaf();
        if (!this.isConnected) return;
        this.#leave = open(this);
        if (this.#missed instanceof HTMLElement) this.#missed.click();
      },
      // The next sign tries again.
      () => {
        this.#asked = false;
        this.#missed = undefined;
      },
    );
  };

  readonly #deaf = (): void => {
    this.#watch?.disconnect();
    for (const sign of TURNS) this.removeEventListener(sign, this.#wake);
  };

  connectedCallback(): void {
    for (const sign of TURNS) this.addEventListener(sign, this.#wake);
    this.#watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#wake(), {
      rootMargin: NEAR,
    });
    this.#watch.observe(this);
  }

  disconnectedCallback(): void {
    this.#deaf();
    this.#leave?.();
    this.#leave = undefined;
    this.#asked = false;
  }
}

customElements.define('atlas-map', AtlasMap);
