import { TERMINAL, type Output } from './run.ts';

/** The output of one of several that write at once. */
export interface Turn extends Output {
  /** Nothing more is written here. */
  readonly end: () => void;
}

interface Kept {
  ended: boolean;
  readonly pieces: (() => void)[];
}

/** Shows what several write at once as if they had written one after the other: the first as it comes, the others when those before them have ended. @returns how to get a turn, after all that were given. */
export function inTurn(terminal: Output = TERMINAL): () => Turn {
  const queue: Kept[] = [];
  const show = (): void => {
    for (let [first] = queue; first; [first] = queue) {
      for (const piece of first.pieces.splice(0)) piece();
      if (!first.ended) return;
      queue.shift();
    }
  };
  return () => {
    const own: Kept = { ended: false, pieces: [] };
    queue.push(own);
    const keep =
      (stream: 'out' | 'err') =>
      (text: string): void => {
        own.pieces.push(() => {
          terminal[stream](text);
        });
        show();
      };
    const end = (): void => {
      own.ended = true;
      show();
    };
    return { out: keep('out'), err: keep('err'), end };
  };
}
