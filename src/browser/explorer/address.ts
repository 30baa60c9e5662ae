import { readState, writeState, type ChartState } from '../chart-state.ts';

/** Writes what a reader did to one chart into the address. A zoom is a place one comes back from by the browser's own button; all else only changes how the same place looks. */
export function writeAddress(id: string, before: ChartState, state: ChartState): void {
  const { pathname, search, hash } = location;
  const written = writeState(search, id, state);
  if (written === search) return;
  history[state.zoom === before.zoom ? 'replaceState' : 'pushState'](history.state, '', pathname + written + hash);
}

/** Calls with the state of one chart whenever the reader goes back or forth. */
export function onTravel(id: string, go: (state: ChartState) => void, signal: AbortSignal): void {
  const travelled = (): void => {
    go(readState(location.search, id));
  };
  addEventListener('popstate', travelled, { signal });
}

/** Whether the reader has just come by an address that names a chart, and no other place on the page. */
export function arrivedHere(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate' && location.hash === '';
}
