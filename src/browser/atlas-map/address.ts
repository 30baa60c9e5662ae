import { readMapState, writeMapState, type MapState } from '../../map/map-state.ts';

/** The ground moves many times a second; an address may not change as often. In milliseconds. */
const SETTLED = 250;

/** The part of the address bar that says what a reader did to the map. */
export class Address {
  #writing: ReturnType<typeof setTimeout> | undefined;

  read(): MapState {
    return readMapState(location.search);
  }

  /** Writes a state once nothing has changed for a moment. It never is a step that the browser goes back. */
  write(state: MapState): void {
    this.leave();
    this.#writing = setTimeout(() => {
      const { pathname, search, hash } = location;
      const written = writeMapState(search, state);
      if (written !== search) history.replaceState(history.state, '', pathname + written + hash);
    }, SETTLED);
  }

  leave(): void {
    clearTimeout(this.#writing);
  }
}
