/** Which of the two windows this is. */
export type Role = 'show' | 'speaker';

/** What one window tells the other. `ask`: where are you, are you there? */
type Told = { readonly from: Role } & ({ readonly says: 'at'; readonly place: unknown } | { readonly says: 'ask' | 'bye' });

/** How often the speaker's window asks, and how long it waits before it says that nobody answers. Milliseconds. */
const ASKS = 2000;
const PATIENCE = 5000;

interface Listener {
  /** The other window has moved, or answers where it is. */
  readonly moved: (place: unknown) => void;
  /** The other window has been found, or is gone. */
  readonly life: (there: boolean) => void;
  /** Where this window is, for the answer. */
  readonly here: () => unknown;
}

/**
 * Keeps two windows of one deck in step. Messages wake even a window that browsers let sleep, so the one that is looked at asks,
 * and only the other has to answer.
 */
export class Link {
  readonly #channel: BroadcastChannel;
  readonly #role: Role;
  readonly #listener: Listener;
  #heard = -Infinity;
  #there: boolean | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @throws where the browser has no such channel; see `canLink`. */
  constructor(name: string, role: Role, listener: Listener, signal: AbortSignal) {
    this.#channel = new BroadcastChannel(name);
    this.#role = role;
    this.#listener = listener;
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.#hear(data as Told);
    });
    addEventListener('pagehide', () => this.#tell({ says: 'bye' }), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#tell({ says: 'ask' }), { signal });
    signal.addEventListener('abort', () => {
      clearInterval(this.#timer);
      this.#channel.close();
    });
    if (role === 'show') return;
    this.#tell({ says: 'ask' });
    this.#timer = setInterval(() => {
      if (performance.now() - this.#heard > PATIENCE) this.#live(false);
      this.#tell({ says: 'ask' });
    }, ASKS);
  }

  /** Tells the other window where this one has gone. */
  tell(place: unknown): void {
    this.#tell({ says: 'at', place });
  }

  #tell(told: { readonly says: 'at'; readonly place: unknown } | { readonly says: 'ask' | 'bye' }): void {
    this.#channel.postMessage({ from: this.#role, ...told });
  }

  #hear(told: Partial<Told> | null): void {
    if (typeof told !== 'object' || told === null) return;
    if (told.from !== this.#role) {
      this.#heard = performance.now();
      this.#live(told.says !== 'bye');
    }
    if (told.says === 'ask' && this.#role === 'show') this.tell(this.#listener.here());
    if (told.says === 'at') this.#listener.moved((told as { place: unknown }).place);
  }

  #live(there: boolean): void {
    if (there === this.#there) return;
    this.#there = there;
    this.#listener.life(there);
  }
}

export const canLink = (): boolean => typeof BroadcastChannel === 'function';
