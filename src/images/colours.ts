import type { Colours } from './dress.ts';
import type { Colour } from './looks.ts';

const NAMES: readonly Colour[] = ['paper', 'surface', 'ink', 'muted', 'red', 'green', 'river', 'ochre', 'line'];

/** The colours by day, read from the style sheet of tokens: its first `:root`. Dark mode is for screens, files are for paper. @throws when a token is missing. */
export function lightColours(tokens: string): Colours {
  const day = /:root\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const entries = NAMES.map((name) => {
    const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{3,8})\\s*;`).exec(day)?.[1];
    if (value === undefined) throw new Error(`src/styles/tokens.css 里没有颜色 --${name}`);
    return [name, value] as const;
  });
  return Object.fromEntries(entries) as Colours;
}
