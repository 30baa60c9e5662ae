/** What a key asks for. */
export type Wish = 'forward' | 'back' | 'first' | 'last' | 'full' | 'speaker' | 'escape';

/** Keyboards, and clickers, which press PageDown and PageUp. */
const KEYS: ReadonlyMap<string, Wish> = new Map(
  Object.entries<Wish>({
    ArrowRight: 'forward',
    ArrowDown: 'forward',
    PageDown: 'forward',
    ' ': 'forward',
    Enter: 'forward',
    ArrowLeft: 'back',
    ArrowUp: 'back',
    PageUp: 'back',
    Backspace: 'back',
    Home: 'first',
    End: 'last',
    f: 'full',
    s: 'speaker',
    Escape: 'escape',
  }),
);

interface Pressed extends Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'> {
  /** The focus is on something that Space and Enter press. */
  readonly onControl: boolean;
}

/** What a key asks for; nothing when it belongs to the browser or to what has the focus. */
export function wishOf({ key, shiftKey, ctrlKey, metaKey, altKey, onControl }: Pressed): Wish | undefined {
  if (ctrlKey || metaKey || altKey || (onControl && (key === ' ' || key === 'Enter'))) return undefined;
  if (key === ' ' && shiftKey) return 'back';
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key);
}
