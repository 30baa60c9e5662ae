import { describe, expect, test } from 'vitest';
import { inTurn } from '../../src/commands/in-turn.ts';

/** A terminal that remembers, and turns at it. */
function terminal(): { readonly seen: () => string; readonly turn: ReturnType<typeof inTurn> } {
  const pieces: string[] = [];
  const turn = inTurn({ out: (text) => pieces.push(text), err: (text) => pieces.push(`!${text}`) });
  return { seen: () => pieces.join(' '), turn };
}

describe('what several write at once', () => {
  test('is shown at once as long as nobody else is at it', () => {
    const { seen, turn } = terminal();
    const first = turn();
    first.out('a1');
    expect(seen()).toBe('a1');
    first.err('a2');
    expect(seen()).toBe('a1 !a2');
  });

  test('is kept until those before have ended, and then comes as it comes', () => {
    const { seen, turn } = terminal();
    const [first, second] = [turn(), turn()];
    second.out('b1');
    first.out('a1');
    second.err('b2');
    expect(seen()).toBe('a1');
    first.end();
    expect(seen()).toBe('a1 b1 !b2');
    second.out('b3');
    expect(seen()).toBe('a1 b1 !b2 b3');
  });

  test('is shown even when it ended long before its turn', () => {
    const { seen, turn } = terminal();
    const [first, second, third] = [turn(), turn(), turn()];
    third.out('c1');
    third.end();
    second.out('b1');
    second.end();
    first.out('a1');
    expect(seen()).toBe('a1');
    first.end();
    expect(seen()).toBe('a1 b1 c1');
    const fourth = turn();
    fourth.out('d1');
    expect(seen()).toBe('a1 b1 c1 d1');
  });
});
