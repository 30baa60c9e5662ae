import type { Frame } from './still.ts';

/** `wide` or `narrow`: which of its two frames a step shows. */
export type Layout = 'narrow' | 'wide';

const make = (name: string, parent: Element): SVGElement =>
  parent.appendChild(document.createElementNS('http://www.w3.org/2000/svg', name));

/** Setting what is there already would have the browser look at it again. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** How many dots start at once, and how long the next wait, in ms. */
const WAVE = 6;
const BETWEEN = 60;

/** All dots are drawn at this radius, and scaled to theirs. */
const RADIUS = 10;

/** The one moving picture: dots that stay themselves while steps come and go. Style sheets move them; this only says where to. */
export class Stage {
  readonly element = document.createElement('div');
  readonly #codes: readonly string[];
  readonly #svg: SVGElement;
  readonly #circles: readonly SVGElement[];
  readonly #ring: SVGElement;
  readonly #name: SVGElement;
  /** Words and shapes of the steps that were shown or prepared, a picture each: laid out once, then only hidden and shown. */
  readonly #words = new Map<Frame, SVGElement>();
  #frame: Frame | undefined;
  /** The frame of the screen in which the next dots start. */
  #walking = 0;
  #marked: { readonly code: string; readonly name: string; readonly lit: boolean } | undefined;

  constructor(codes: readonly string[]) {
    this.#codes = codes;
    this.element.className = 'moving-dots chart';
    this.element.setAttribute('aria-hidden', 'true');
    this.#svg = make('svg', this.element);
    this.#circles = codes.map((code) => {
      const circle = make('circle', this.#svg);
      circle.setAttribute('r', String(RADIUS));
      circle.dataset['code'] = code;
      return circle;
    });
    this.#ring = make('circle', this.#svg);
    this.#ring.setAttribute('class', 'found-ring');
    this.#name = make('text', this.#svg);
    this.#name.setAttribute('class', 'found-name halo strong');
  }

  /** Makes the words of a step ahead of time, so that there is little to do when it is told. They lie under the dots and touch none. */
  prepare(layout: Layout, frame: Frame): SVGElement {
    const made = this.#words.get(frame);
    if (made) return made;
    const words = make('svg', this.element);
    words.setAttribute('class', `stage-words ${layout}`);
    words.setAttribute('viewBox', frame.viewBox);
    words.append(...frame.words.map((mark) => mark.cloneNode(true)));
    this.element.prepend(words);
    this.#words.set(frame, words);
    return words;
  }

  /** Lets the dots walk to their places in a step. @param step its id. @param walk false to be there at once. */
  show(step: string, layout: Layout, frame: Frame, walk: boolean): void {
    if (this.#frame) this.#words.get(this.#frame)?.classList.remove('said');
    const words = this.prepare(layout, frame);
    words.classList.add('said');
    // What is there at once does not fade in.
    words.classList.toggle('coming', walk);
    this.#frame = frame;
    this.element.dataset['step'] = step;
    this.element.classList.toggle('at-once', !walk);
    setAttribute(this.#svg, 'class', layout);
    setAttribute(this.#svg, 'viewBox', frame.viewBox);
    this.#place(walk);
    if (walk) return;
    // Styles have to be taken over before transitions are allowed again.
    this.element.getBoundingClientRect();
    this.element.classList.remove('at-once');
  }

  /** Names one dot, and lets it shine alone if it is `lit`. Null lets go of it. */
  mark(found: { readonly code: string; readonly name: string; readonly lit: boolean } | null): void {
    const wasLit = this.#marked?.lit === true;
    this.#marked = found ?? undefined;
    if (wasLit || found?.lit === true) this.#place(found === null);
    else this.#label();
  }

  /** The dot nearest to a point of the window, if it is not farther than `reach` px from its edge. */
  codeAt(x: number, y: number, reach: number): string | undefined {
    const away = this.#circles.map((circle) => {
      const box = circle.getBoundingClientRect();
      return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) - box.width / 2;
    });
    const nearest = Math.min(...away);
    return nearest > reach ? undefined : this.#codes[away.indexOf(nearest)];
  }

  /** @param walk whether the dots start a wave at a time, like people who make room. All at once would be a long task on a slow phone. */
  #place(walk: boolean): void {
    cancelAnimationFrame(this.#walking);
    const { dots = [] } = this.#frame ?? {};
    const lit = this.#marked?.lit === true ? this.#codes.indexOf(this.#marked.code) : -1;
    const placeOne = (circle: SVGElement, index: number): void => {
      const dot = dots[index];
      if (!dot) return;
      const size = (dot.r * (index === lit ? 1.4 : 1)) / RADIUS;
      circle.style.transform = `translate(${dot.x}px,${dot.y}px) scale(${size})`;
      setAttribute(circle, 'class', lit < 0 || index === lit ? dot.class : `${dot.class} fade-2`);
    };
    this.#label();
    if (!walk) {
      this.#circles.forEach(placeOne);
      return;
    }
    // The words come first.
    let [placed, next] = [0, performance.now() + BETWEEN];
    const wave = (now: number): void => {
      if (now >= next) {
        for (const until = placed + WAVE; placed < until; placed += 1) {
          const circle = this.#circles[placed];
          if (!circle) return;
          placeOne(circle, placed);
        }
        next = now + BETWEEN;
      }
      this.#walking = requestAnimationFrame(wave);
    };
    this.#walking = requestAnimationFrame(wave);
  }

  /** The name stands over its dot, and inside the picture. */
  #label(): void {
    const { code = '', name = '', lit = false } = this.#marked ?? {};
    const dot = this.#frame?.dots[this.#codes.indexOf(code)];
    this.#ring.setAttribute('display', dot && lit ? 'inline' : 'none');
    this.#name.textContent = dot ? name : '';
    if (!dot || !(this.#name instanceof SVGTextElement)) return;
    const r = dot.r * 1.4;
    for (const [key, value] of Object.entries({ cx: dot.x, cy: dot.y, r: r + 4 })) this.#ring.setAttribute(key, String(value));
    const [, , width = 0] = (this.#frame?.viewBox ?? '').split(' ').map(Number);
    this.#name.setAttribute('font-size', width > 400 ? '18' : '15');
    const half = this.#name.getComputedTextLength() / 2 + 2;
    const above = dot.y - r - 10;
    this.#name.setAttribute('x', String(Math.max(half, Math.min(width - half, dot.x))));
    this.#name.setAttribute('y', String(above > 16 ? above : dot.y + r + 24));
  }
}
