import { zhFinder as zh } from '../../words/zh/finder.ts';
import type { Finder } from './finder.ts';
import { watchNearing, watchReading } from './reading.ts';
import { Stage, type Layout } from './stage.ts';
import { readStill, type Frame } from './still.ts';

interface Step {
  readonly id: string;
  readonly words: Element;
  readonly still: HTMLElement;
  /** The field that finds a place, in the step that has it. */
  readonly form: HTMLFormElement | null;
}

function stepsOf(root: HTMLElement): readonly Step[] {
  return [...root.querySelectorAll<HTMLElement>('.story-step')].flatMap((section) => {
    const [words, still] = [section.querySelector('.step-words'), section.querySelector<HTMLElement>('.still')];
    return words && still ? [{ id: section.id.replace('step-', ''), words, still, form: section.querySelector('form') }] : [];
  });
}

/** Lets something wait until nothing else is to do. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
  else setTimeout(act);
}

/** The story in a reader's hands: which step is told, in which frame, and whether it moves or stands still. */
class Telling {
  readonly #root: HTMLElement;
  readonly #steps: readonly Step[];
  readonly #stage: Stage;
  readonly #rail = document.createElement('div');
  readonly #choice = document.createElement('button');
  readonly #frames = new Map<string, Frame>();
  readonly #stops: readonly (() => void)[];
  #reached = 0;
  /** What was shown last. */
  #shown: { readonly moving: boolean | undefined; readonly layout: string; readonly id: string } = {
    moving: undefined,
    layout: '',
    id: '',
  };
  #finder: Finder | undefined;
  #asked = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#steps = stepsOf(root);
    this.#stage = new Stage((root.dataset['codes'] ?? '').split(' '));
    this.#rail.className = 'stage-rail';
    this.#choice.className = 'stills-choice';
    this.#choice.type = 'button';
    this.#choice.textContent = zh.stills;
    this.#choice.addEventListener('click', this.#choose);
    const sizes = new ResizeObserver(this.#update);
    sizes.observe(root);
    const forms = this.#steps.flatMap(({ form }) => form ?? []);
    this.#stops = [
      watchReading(
        this.#steps.map(({ words }) => words),
        (index) => {
          this.#reached = index;
          this.#update();
        },
      ),
      ...forms.map((form) => watchNearing(form, () => void this.#find(form))),
      ...forms.map((form) => this.#keepAsking(form)),
      () => {
        sizes.disconnect();
      },
    ];
  }

  leave(): void {
    for (const stop of this.#stops) stop();
    this.#finder?.leave();
    for (const added of [this.#rail, this.#choice, this.#stage.element]) added.remove();
    this.#root.classList.remove('told', 'as-stills');
  }

  /** A reader who would rather not have it move. */
  readonly #choose = (): void => {
    this.#choice.textContent = this.#root.classList.toggle('as-stills') ? zh.moving : zh.stills;
    this.#update();
    this.#choice.scrollIntoView({ block: 'nearest' });
  };

  /** Shows what the page now asks for: it has been scrolled, resized or turned, or its style sheet says that it must not move. */
  readonly #update = (): void => {
    const moving = getComputedStyle(this.#root).getPropertyValue('--moving') !== '';
    // Among stills only the one with the field can be worked with.
    const step = moving ? this.#steps[this.#reached] : this.#steps.find(({ form }) => form);
    if (!step) return;
    const layout: Layout = step.still.querySelector('svg.wide')?.getClientRects().length ? 'wide' : 'narrow';
    const before = this.#shown;
    this.#shown = { moving, layout, id: step.id };
    if (before.moving === moving && before.layout === layout && before.id === step.id) return;
    // To put it where it is would have the browser lay out all of it again.
    if (before.moving !== moving) this.#mount(moving, step);
    this.#stage.show(step.id, layout, this.#frameOf(step, layout), before.moving === true && moving && before.layout === layout);
    this.#finder?.wake(step.form !== null);
    if (moving && before.layout !== layout) this.#prepare(layout);
  };

  /** Gets the other steps ready, one at a time, while nothing else is to do. */
  #prepare(layout: Layout, index = 0): void {
    const step = this.#steps[index];
    if (!step) return;
    whenIdle(() => {
      if (!this.#root.isConnected || this.#shown.layout !== layout) return;
      this.#stage.prepare(layout, this.#frameOf(step, layout));
      this.#prepare(layout, index + 1);
    });
  }

  #mount(moving: boolean, step: Step): void {
    if (moving) {
      this.#rail.append(this.#stage.element);
      this.#root.prepend(this.#choice, this.#rail);
    } else {
      this.#rail.remove();
      if (!this.#root.matches('.as-stills')) this.#choice.remove();
      step.still.append(this.#stage.element);
    }
    this.#root.classList.toggle('told', moving);
  }

  #frameOf({ id, still }: Step, layout: Layout): Frame {
    const key = `${layout} ${id}`;
    const svg = still.querySelector<SVGSVGElement>(`:scope > svg.${layout}`);
    const frame = this.#frames.get(key) ?? (svg ? readStill(svg) : { viewBox: '', dots: [], words: [] });
    this.#frames.set(key, frame);
    return frame;
  }

  /** Without a finder, what a reader does with the field asks for it again, and leads nowhere else. @returns how to stop. */
  #keepAsking(form: HTMLFormElement): () => void {
    const stop = new AbortController();
    for (const type of ['input', 'submit'] as const)
      form.addEventListener(
        type,
        (event) => {
          if (type === 'submit') event.preventDefault();
          void this.#find(form, true);
        },
        { signal: stop.signal },
      );
    // Early, so that it is there when the network is not any more.
    whenIdle(() => void this.#find(form));
    return () => {
      stop.abort();
    };
  }

  /** Fetches the finder once it is near or wanted; without a network the next sign tries again. @param wanted whether a reader waits for it. */
  async #find(form: HTMLFormElement, wanted = false): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    try {
      const { Finder } = await import('./finder.ts');
      if (!this.#root.isConnected) return;
      this.#finder = new Finder(form, this.#stage);
      this.#finder.wake(this.#steps.some((step) => step.form === form && step.id === this.#shown.id));
    } catch {
      this.#asked = false;
      const answer = form.querySelector('output');
      if (wanted && answer) answer.textContent = zh.offline;
    }
  }
}

/** Begins to tell the story inside a `<scroll-story>`. @returns how to stop, which leaves it as it was printed. */
export function begin(root: HTMLElement): () => void {
  const telling = new Telling(root);
  return () => {
    telling.leave();
  };
}
