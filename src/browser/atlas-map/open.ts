import { listen } from './listen.ts';
import { partsOf } from './parts.ts';
import { MapSession } from './session.ts';

/** Starts what an `<atlas-map>` can do. @returns how to stop, which leaves the page as it was printed. */
export function open(root: HTMLElement): () => void {
  const end = new AbortController();
  const session = new MapSession(partsOf(root), end.signal);
  listen(session, end.signal);
  void session.load();
  return () => {
    end.abort();
    session.leave();
  };
}
