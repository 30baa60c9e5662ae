import type { Session } from './search/session.ts';

/** `<atlas-search>` around the field of the search page: fetches what finds things. Until it is there the lists below the field lead on. */
class AtlasSearch extends HTMLElement {
  #session: Session | undefined;

  connectedCallback(): void {
    void import('./search/session.ts').then(
      (loaded) => {
        if (this.isConnected) this.#session ??= new loaded.Session(this);
      },
      () => undefined,
    );
  }

  disconnectedCallback(): void {
    this.#session?.leave();
    this.#session = undefined;
  }
}

customElements.define('atlas-search', AtlasSearch);
