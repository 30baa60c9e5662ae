/** Where a talk is: a slide, 1 for the first, and how many of its steps are done. */
export interface Place {
  readonly slide: number;
  readonly step: number;
}

/** How many steps each slide has after it has come. */
export type Steps = readonly number[];

const stepsOf = (steps: Steps, slide: number): number => steps[slide - 1] ?? 0;

/** A slide with all that is on it: so a link shows it, and so it stands when the talk goes back. */
export const whole = (slide: number, steps: Steps): Place => ({ slide, step: stepsOf(steps, slide) });

/** The next step, or the next slide after the last; the end stays the end. */
export function forward({ slide, step }: Place, steps: Steps): Place {
  if (step < stepsOf(steps, slide)) return { slide, step: step + 1 };
  return slide < steps.length ? { slide: slide + 1, step: 0 } : { slide, step };
}

/** One step back, or the slide before, whole. */
export function back({ slide, step }: Place, steps: Steps): Place {
  if (step > 0) return { slide, step: step - 1 };
  return slide > 1 ? whole(slide - 1, steps) : { slide, step };
}

/** The slide that an address names, `#3`. @returns undefined for anything that is none. */
export function readSlide(hash: string, count: number): number | undefined {
  const slide = Number(/^#([1-9]\d{0,2})$/.exec(hash)?.[1] ?? 0);
  return slide >= 1 && slide <= count ? slide : undefined;
}

/** What `readSlide` reads back. */
export const writeSlide = (slide: number): string => `#${String(slide)}`;

/** A place that another window tells. @returns undefined for what is none: an older page may be open there. */
export function readPlace(told: unknown, steps: Steps): Place | undefined {
  if (typeof told !== 'object' || told === null) return undefined;
  const { slide, step } = told as Partial<Record<keyof Place, unknown>>;
  const counts = [slide, step].every((value) => Number.isInteger(value));
  if (!counts || typeof slide !== 'number' || typeof step !== 'number') return undefined;
  return slide >= 1 && slide <= steps.length && step >= 0 && step <= stepsOf(steps, slide) ? { slide, step } : undefined;
}
