import { zhPresent } from '../../words/zh/present.ts';
import { button } from './bar.ts';
import { clockText, elapsedText, Stopwatch } from './clock.ts';
import type { Place, Steps } from './place.ts';

const { speaker: zh, bar } = zhPresent;

/** How the other window is known: not yet, there, gone, or never to be. */
export type Life = 'waiting' | 'linked' | 'lost' | 'unable';

function element(name: string, of: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = of;
  made.append(...children);
  return made;
}

/** The speaker's side: what comes next, the notes, the time, and whether the audience's window still follows. */
export class SpeakerPanel {
  readonly element = element('section', 'speaker-panel');
  readonly #place = element('p', 'speaker-place');
  readonly #next = element('h2', 'speaker-next');
  readonly #link = element('p', 'speaker-link');
  readonly #notes = element('div', 'speaker-notes');
  readonly #clock = document.createElement('dd');
  readonly #elapsed = document.createElement('dd');
  readonly #run: HTMLButtonElement;
  readonly #watch = new Stopwatch();

  constructor(wishes: { readonly back: () => void; readonly next: () => void }, signal: AbortSignal) {
    this.element.setAttribute('aria-label', zh.heading);
    this.#link.setAttribute('role', 'status');
    this.#notes.setAttribute('aria-label', zh.notes);
    // It scrolls, so a keyboard has to get there.
    this.#notes.tabIndex = 0;
    this.#run = button(zh.start, () => {
      if (this.#watch.runs) this.#watch.pause();
      else this.#watch.start();
      this.#tick();
    });
    const reset = button(zh.reset, () => {
      this.#watch.reset();
      this.#tick();
    });
    const times = element('dl', 'speaker-clock', this.#time(zh.clock, this.#clock), this.#time(zh.elapsed, this.#elapsed));
    const buttons = element('div', 'speaker-buttons', button(bar.back, wishes.back), button(bar.next, wishes.next), this.#run, reset);
    this.element.append(this.#next, this.#notes, element('div', 'speaker-side', times, buttons, this.#place, this.#link));
    const timer = setInterval(() => {
      this.#tick();
    }, 500);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
    });
    this.tellLife('waiting');
    this.#tick();
  }

  /** @param slides all of them. @param moved the talk has gone on: its time begins. */
  show({ slide, step }: Place, steps: Steps, slides: readonly Element[], moved: boolean): void {
    if (moved && this.#watch.isNew) this.#watch.start();
    this.#place.textContent = zh.place(slide, slides.length, step, steps[slide - 1] ?? 0);
    this.#next.textContent = slide < slides.length ? zh.next : zh.last;
    const notes = slides[slide - 1]?.querySelectorAll('.slide-notes p') ?? [];
    this.#notes.replaceChildren(...(notes.length > 0 ? [...notes].map((one) => one.cloneNode(true)) : [element('p', 'quiet', zh.noNotes)]));
    this.#notes.scrollTop = 0;
  }

  tellLife(life: Life): void {
    this.#link.textContent = zh[life];
    this.#link.className = `speaker-link ${life}`;
  }

  #time(name: string, value: HTMLElement): HTMLElement {
    return element('div', '', element('dt', '', name), value);
  }

  #tick(): void {
    this.#clock.textContent = clockText(new Date());
    this.#elapsed.textContent = elapsedText(this.#watch.elapsed);
    this.#run.textContent = this.#watch.runs ? zh.pause : zh.start;
  }
}
