/**
 * `<scroll-story>` around the steps of the story: fetches what makes one moving picture of their stills, and a finder of them.
 * Until that is there, and where it never comes, the stills tell the story by themselves.
 */
class ScrollStory extends HTMLElement {
  #leave: (() => void) | undefined;

  connectedCallback(): void {
    void import('./story/begin.ts').then(
      ({ begin }) => {
        if (this.isConnected && !this.#leave) this.#leave = begin(this);
      },
      () => undefined,
    );
  }

  disconnectedCallback(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}

customElements.define('scroll-story', ScrollStory);
