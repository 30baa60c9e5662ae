import { zhPresent } from '../../words/zh/present.ts';
import { canBeFull } from './screen.ts';

const { bar: zh } = zhPresent;

/** Milliseconds after which a mouse that rests is put away. */
const RESTS = 2500;

/** What the buttons do. */
export interface BarWishes {
  readonly back: () => void;
  readonly next: () => void;
  readonly full: () => void;
  readonly speaker: () => void;
  readonly all: () => void;
}

export function button(words: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', ({ detail }) => {
    pressed();
    // After a mouse, Space is for the slides again; who came by keyboard stays.
    if (detail > 0) made.blur();
  });
  return made;
}

/** The bar of buttons at the foot of the screen: there while the mouse moves or the focus is in it. */
export class Bar {
  readonly element = document.createElement('nav');
  readonly #speaker: HTMLButtonElement;
  readonly #says = document.createElement('p');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param page the address of the page that says the same. */
  constructor(page: string, wishes: BarWishes, signal: AbortSignal) {
    this.element.className = 'deck-bar';
    this.element.setAttribute('aria-label', zh.label);
    this.#says.setAttribute('role', 'status');
    this.#speaker = button(zh.speaker, wishes.speaker);
    const leave = document.createElement('a');
    leave.href = page;
    leave.textContent = zh.leave;
    this.element.append(
      button(zh.back, wishes.back),
      button(zh.next, wishes.next),
      ...(canBeFull() ? [button(zh.full, wishes.full)] : []),
      this.#speaker,
      button(zh.all, wishes.all),
      leave,
      this.#says,
    );
    addEventListener('pointermove', ({ pointerType }) => pointerType === 'mouse' && this.#stir(), { signal });
  }

  /** @param there whether a speaker's window that was found is still there. */
  tellSpeaker(there: boolean): void {
    this.#speaker.textContent = there ? zh.speaker : zh.speakerGone;
  }

  say(words: string): void {
    this.#says.textContent = words;
    this.#stir();
  }

  #stir(): void {
    this.element.classList.add('seen');
    document.documentElement.classList.remove('resting');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.element.classList.remove('seen');
      document.documentElement.classList.add('resting');
    }, RESTS);
  }
}
